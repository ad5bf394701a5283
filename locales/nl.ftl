# Olifantenpad in het Nederlands. Het venster en de tekeningen lezen dit bestand.

## Drawing

## Window

## Messages

error-storage = Het opslaan is niet gelukt. Wat u tot nu toe zag opgeslagen, is er nog. Kijk of er ruimte is op de schijf en probeer het opnieuw.

## Command line

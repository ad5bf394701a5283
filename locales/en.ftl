# Desire Path in English. The window and the drawings read this file.

## Drawing

## Window

## Messages

error-storage = This could not be saved. Everything saved before is still there. Check that the disk has space and try again.

## Command line

# Olifantenpad in het Nederlands. Het venster en de tekeningen lezen dit bestand.

## Drawing

state-current = Huidige situatie
state-future = Gewenste situatie
evidence-share = Onderbouwing { $percent }%
evidence-count = { $known } van { $all } kaarten onderbouwd
kind-customer = Klantreis
kind-employee = Medewerkersreis
kind-persona = Persona
untitled-journey = Klantreis zonder titel
untitled-persona = Persona zonder naam
unknown-persona = Onbekende persona
goal = Doel
expectations = Verwachtingen
steps = Stap
version = versie { $version }
moment-of-truth = Moment van de waarheid
linked-journey = Gekoppelde klantreis
linked-to = Zie { $title }
persona-share = { $percent }% van de klanten
persona-primary = Primair

lane-action = Doet
lane-need = Behoefte
lane-thought = Denkt
lane-emotion = Beleving
lane-touchpoint = Contactmoment
lane-storyboard = Beeldverhaal
lane-quote = Citaat
lane-pain = Knelpunten
lane-gain = Hoogtepunten
lane-opportunity = Kansen
lane-solution = Oplossingen
lane-metric = Metingen
lane-barrier = Drempels
lane-rule = Regels
lane-evidence = Fysiek bewijs
lane-frontstage = Zichtbaar handelen
lane-backstage = Achter de schermen
lane-support = Ondersteuning
lane-text = Vrij

lane-cards = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
lane-points = { $count ->
    [one] { $count } gevoel
   *[other] { $count } gevoelens
}

divider-interaction = Interactielijn
divider-visibility = Zichtlijn
divider-internal-interaction = Interne-interactielijn

basis-assumption = Aanname
basis-observation = Observatie
basis-conversation = Gesprek
basis-measurement = Meting
basis-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
}

channel-desk = Balie
channel-person = Gesprek
channel-building = Gebouw
channel-website = Website
channel-app = App
channel-email = E-mail
channel-newsletter = Nieuwsbrief
channel-phone = Telefoon
channel-chat = Chat
channel-social-media = Sociale media
channel-search = Zoekmachine
channel-letter = Brief
channel-poster = Poster of flyer
channel-ticket = Kaartje of pas
channel-collection = Collectie
channel-machine = Automaat
channel-event = Activiteit
channel-school = School
channel-partner = Partner
channel-word-of-mouth = Mond-tot-mond
channel-media = Krant, radio of tv
channel-other = Ander kanaal
presence-online = online
presence-in-person = ter plaatse

barrier-low-literacy = Moeite met lezen
barrier-language = Taal
barrier-digital-skill = Digitale vaardigheid
barrier-access = Toegankelijkheid
barrier-cost = Kosten

score-satisfaction = tevreden { $score }
score-customer-importance = belang { $score }
score-organisation-importance = belang voor ons { $score }
score-severity = ernst { $score }
score-customer-value = waarde { $score }
score-organisation-value = waarde voor ons { $score }
score-effort = moeite { $score }
answers-pains = { $count ->
    [one] voor { $count } knelpunt
   *[other] voor { $count } knelpunten
}
comes-from = uit: { $opportunity }
status-idea = idee
status-trying = proef
status-done = klaar
status-dropped = vervallen
due = voor { $date }
metric-answers = n = { $count }
metric-survey = enquête
metric-mystery-guest = mystery guest
metric-nps = NPS
metric-count = telling
metric-other = andere bron
rule-help = Zo helpen we toch

quoted = “{ $text }”
said-by = { $name }
empty-card = lege kaart
decimal-sign = ,
thousands-sign = .

curve-desired = gewenst
curve-real = werkelijk
feeling-at = { $word }, { $value } op een schaal van −2 tot 2
feeling-unnamed = gevoel
feelings-line = Lijn van de beleving
feelings-line-of = Lijn van de beleving van { $name }

legend = Legenda
legend-evidence = Onderbouwd
legend-assumption = Aanname

date-month = { $month ->
    [1] januari { $year }
    [2] februari { $year }
    [3] maart { $year }
    [4] april { $year }
    [5] mei { $year }
    [6] juni { $year }
    [7] juli { $year }
    [8] augustus { $year }
    [9] september { $year }
    [10] oktober { $year }
    [11] november { $year }
   *[12] december { $year }
}
date-day = { $month ->
    [1] { $day } januari { $year }
    [2] { $day } februari { $year }
    [3] { $day } maart { $year }
    [4] { $day } april { $year }
    [5] { $day } mei { $year }
    [6] { $day } juni { $year }
    [7] { $day } juli { $year }
    [8] { $day } augustus { $year }
    [9] { $day } september { $year }
    [10] { $day } oktober { $year }
    [11] { $day } november { $year }
   *[12] { $day } december { $year }
}

describe-journey = { $kind } “{ $title }”, { $state }.
describe-personas = Over { $names }.
describe-size = { $phases ->
    [one] { $phases } fase
   *[other] { $phases } fasen
}, { $steps ->
    [one] { $steps } stap
   *[other] { $steps } stappen
}, { $cards ->
    [one] { $cards } kaart
   *[other] { $cards } kaarten
}.

## Window

## Messages

error-storage = Het opslaan is niet gelukt. Wat u tot nu toe zag opgeslagen, is er nog. Kijk of er ruimte is op de schijf en probeer het opnieuw.

## Command line

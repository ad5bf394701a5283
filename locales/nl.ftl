# Olifantenpad in het Nederlands. Het venster en de tekeningen lezen dit bestand.

## Drawing

state-current = Huidige situatie
state-future = Gewenste situatie
evidence-share = Onderbouwing { $percent }%
evidence-count = { $all ->
    [one] { $known } van { $all } kaart onderbouwd
   *[other] { $known } van { $all } kaarten onderbouwd
}
evidence-lines = { $all ->
    [one] { $known } van { $all } regel onderbouwd
   *[other] { $known } van { $all } regels onderbouwd
}
kind-customer = Klantreis
kind-employee = Medewerkersreis
kind-persona = Persona
untitled-journey = Klantreis zonder titel
untitled-persona = Persona zonder naam
untitled-empathy-map = Empathiekaart zonder situatie
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
persona-secondary = Secundair
designed-for = voor { $name }
designed-by = door { $name }
boxes-besides = Ook genoteerd
free-note-sticky = Plakbriefje
free-note-text = Losse tekst
free-note-picture = Afbeelding
free-note-arrow = Pijl
free-note-joins = Pijl van { $from } naar { $to }
free-note-point = een losse plek
describe-document = { $kind } “{ $title }”.
describe-notes = { $count ->
    [one] { $count } notitie
   *[other] { $count } notities
}.
drawn-scale-at = { $left } – { $right }: { $position } van 100
drawn-scale-unplaced = { $left } – { $right }: nog niet geplaatst
empty-pole = naamloze pool
more-lines = + { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
more-sections = + { $lines ->
    [one] { $lines } regel
   *[other] { $lines } regels
} in { $sections ->
    [one] { $sections } onderdeel
   *[other] { $sections } onderdelen
}
sum-lines = { $count ->
    [one] Van { $count } regel:
   *[other] Van { $count } regels:
}
sum-conversation = { $count } uit gesprekken
sum-observation = { $count } gezien
sum-measurement = { $count } gemeten
sum-assumption = { $count ->
    [one] { $count } aanname
   *[other] { $count } aannames
}

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
phase-steps = { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}
phase-collapsed = ingeklapt
filter-assumptions = alleen aannames
filter-on = Gefilterd
filter-rows = { $count } rijen
filter-seen = Gefilterd: { $what }
filter-saved = { $name }: { $what }
lane-points = { $count ->
    [one] { $count } gevoel
   *[other] { $count } gevoelens
}

# Wat een lege rij vraagt.
hint-action = Wat doet de klant hier?
hint-need = Wat heeft de klant hier nodig?
hint-thought = Wat denkt de klant hier?
hint-emotion = Hoe voelt dat hier? Klik hoog of laag.
hint-touchpoint = Waar komt de klant ons tegen?
hint-storyboard = Hoe ziet het er hier uit?
hint-quote = Wat zegt de klant, letterlijk?
hint-pain = Wat gaat hier mis, of kost moeite?
hint-gain = Wat is hier juist fijn?
hint-opportunity = Hoe kunnen we dit beter maken?
hint-solution = Wat gaan we doen?
hint-metric = Wat meten we hier?
hint-barrier = Wat houdt iemand hier tegen?
hint-rule = Welke regel geldt, en hoe helpen we toch?
hint-evidence = Wat ziet of krijgt de klant?
hint-frontstage = Wat doen wij waar de klant bij is?
hint-backstage = Wat doen wij uit het zicht?
hint-support = Welke systemen of partners zijn nodig?
hint-text = Wat hoort hier nog bij?

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

comparison = Vergelijking
curve-current = nu
curve-future = straks
difference-added = Nieuw
difference-changed = Gewijzigd
difference-moved = Verplaatst
difference-removed = Vervalt
differences-added = { $count } nieuw
differences-changed = { $count } gewijzigd
differences-moved = { $count } verplaatst
differences-removed = { $count ->
    [one] { $count } vervalt
   *[other] { $count } vervallen
}
feelings-higher = { $count ->
    [one] { $count } gevoel hoger
   *[other] { $count } gevoelens hoger
}
feelings-lower = { $count ->
    [one] { $count } gevoel lager
   *[other] { $count } gevoelens lager
}
differences-none = Geen verschillen
describe-comparison = “{ $current }” naast “{ $future }”: { $sums }.

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

saved = Bewaard
saving = Bezig met bewaren…
not-saved = Niet bewaard
undo = Ongedaan maken
redo = Opnieuw
cancel = Annuleren
close = Sluiten
ready = Klaar
dismiss = Melding sluiten
name = Naam
date = Datum
date-example = maart 2026
not-a-date = Schrijf een datum als 14 maart 2026, maart 2026 of 2026.
not-a-number = Schrijf hier een getal dat kan.
not-a-whole-number = Schrijf hier een heel getal van { $low } tot en met { $high }.
none = Geen
none-neuter = Geen
owner = Eigenaar
team = Team
organisation = Organisatie
tags = Labels
tag-add = Label toevoegen
tag-remove = Label { $tag } verwijderen
colour = Kleur
colour-usual = Gewone kleur
colour-grey = Grijs
colour-red = Rood
colour-yellow = Geel
colour-green = Groen
colour-blue = Blauw
colour-purple = Paars
accent-teal = Zeegroen
accent-blue = Blauw
accent-purple = Paars
accent-pink = Roze
accent-brown = Bruin
accent-green = Groen
menu-of = Meer voor { $name }

# Het venster als geheel.
failed-title = Dit deel van het venster doet het niet
failed-text = Er ging iets mis bij het tonen. Alles wat je deed, is bewaard. Probeer het opnieuw, of zet eerst een kopie in een bestand.
failed-again = Opnieuw proberen
failed-keep = Kopie van “{ $title }” in een bestand
broken-title = Desire Path kan niet beginnen
error-unexpected = Er ging iets mis. Alles wat bewaard was, is er nog. Probeer het opnieuw.
welcome-title = Teken je eerste klantreis
welcome-text = Begin met wat je team al weet. Wat jullie alleen nog denken, blijft gestippeld tot een klant het heeft verteld.
tools = Gereedschap
tool-select = Kiezen en slepen
tool-hand = Papier verschuiven
toggle-library = Bibliotheek tonen of verbergen
toggle-inspector = Eigenschappen tonen of verbergen
document-title = Titel van dit document

# De bibliotheek.
library = Bibliotheek
library-tools = Importeren en meer
skip-to-map = Naar de kaart
library-search = In alles zoeken
library-search-short = Zoeken
library-journeys = Klantreizen
library-personas = Persona’s
library-empathy-maps = Empathiekaarten
library-none-journey = Nog geen klantreizen
library-none-persona = Nog geen persona’s
library-none-empathy-map = Nog geen empathiekaarten
entry-current = Huidig
entry-future = Gewenst
entry-cards = { $count ->
    [one] { $count } kaart
   *[other] { $count } kaarten
}
entry-lines = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
search-clear = Zoekveld leegmaken
search-hits = Gevonden
search-found = { $count ->
    [0] Niets gevonden
    [one] { $count } plek gevonden
   *[other] { $count } plekken gevonden
}
search-none = Niets gevonden voor “{ $text }”. Probeer een korter woord.
templates = Sjablonen
templates-lead = Begin met de rijen en fasen die bij je klus passen. Alles is daarna te wijzigen.
settings = Instellingen

# Wat je kunt doen.
action-new-journey = Nieuwe klantreis
action-new-persona = Nieuwe persona
action-new-empathy-map = Nieuwe empathiekaart
action-empathy-map-for = Empathiekaart voor { $name }
action-journey-for = Klantreis voor { $name }
action-import = Importeren
action-export = Exporteren
action-export-ask = Exporteren…
action-palette = Alles doen en vinden
palette-ask = Wat wil je doen of vinden?
palette-found = Wat er is
palette-actions = Doen
palette-go = Ga naar { $name }
palette-goals = In dit document
palette-documents = Documenten
action-keys = Sneltoetsen
action-rename = Naam wijzigen
action-draw-future = Toekomst tekenen
action-duplicate = Dupliceren
action-remove = Verwijderen
action-add-sticky = Plakbriefje
action-add-text = Losse tekst
action-add-arrow = Pijl
action-arrow-to = Pijl naar…
action-add-picture = Losse afbeelding
action-note-to-card = Maak er een kaart van
action-align-left = Links uitlijnen
action-align-centre = Midden onder elkaar
action-align-right = Rechts uitlijnen
action-align-top = Boven uitlijnen
action-align-middle = Midden naast elkaar
action-align-bottom = Onder uitlijnen
action-distribute-across = Naast elkaar verdelen
action-distribute-down = Onder elkaar verdelen
action-note-front = Helemaal naar voren
action-note-forward = Eén naar voren
action-note-backward = Eén naar achteren
action-note-back = Helemaal naar achteren
action-lock-note = Vastzetten
action-unlock-note = Losmaken
action-write = Tekst wijzigen
action-add-card = Kaart toevoegen
action-add-step = Stap toevoegen
action-add-phase = Fase toevoegen
action-add-row = Rij toevoegen
action-add-row-below = Rij eronder toevoegen
action-move = Verplaatsen
action-move-to = Verplaats naar…
action-send = Stuur naar een ander document…
action-move-up = Naar boven
action-move-down = Naar beneden
action-move-left = Naar links
action-move-right = Naar rechts
action-next-pane = Naar bibliotheek, kaart of eigenschappen
action-previous-pane = En terug
action-wider = Breder maken
action-narrower = Smaller maken
action-select-all = Alles kiezen
action-hide-lane = Rij verbergen
action-hide-section = Onderdeel verbergen
action-collapse-lane = Rij inklappen
action-expand-lane = Rij uitklappen
moment-of-truth-off = Geen moment van de waarheid meer

# Het tekenvel.
canvas-label = Tekenvel. Enter gaat de kaart in, pijltjes verschuiven het vel.
reading-header = Kop
cell-name = { $lane }, { $step }, { $count ->
    [0] leeg
    [one] { $count } kaart
   *[other] { $count } kaarten
}
line-hint = Klik en typ een regel
appearances-hint = Klantreizen en empathiekaarten met deze persona komen hier vanzelf
scale-left-hint = De ene kant
scale-right-hint = De andere kant
section-head = Onderdeel { $name }
filter = Filteren
filter-count = { $count ->
    [one] Filteren: { $count } keuze
   *[other] Filteren: { $count } keuzes
}
faded = { $name } (valt buiten het filter)
action-filter = Filteren
action-filter-assumptions = Alleen aannames
action-end-filter = Alles laten zien
filter-take-away = Filter weghalen
action-collapse-phase = Fase inklappen
action-expand-phase = Fase uitklappen
action-collapse-phases = Alle fasen inklappen
action-expand-phases = Alle fasen uitklappen
action-collapse-lanes = Alle rijen inklappen
action-expand-lanes = Alle rijen uitklappen
action-zoom-selection = Inzoomen op selectie
action-overview-map = Overzichtskaart tonen of verbergen
action-zoom-phase = Inzoomen op fase
toast-collapse-phases = De fasen zijn ingeklapt.
toast-expand-phases = De fasen zijn uitgeklapt.
toast-collapse-lanes = De rijen zijn ingeklapt.
toast-expand-lanes = De rijen zijn uitgeklapt.
toast-phase-expanded = De fase is uitgeklapt.
phase-is-collapsed = Ingeklapt
saved-views = Bewaarde weergaven
saved-view-name = Naam van de weergave
saved-view-save = Bewaren
saved-view-go = Toon
saved-view-show = { $name } tonen
saved-view-rename = Naam van { $name }
saved-view-renew = { $name } bijwerken naar wat je nu ziet
saved-view-up = { $name } omhoog
saved-view-down = { $name } omlaag
saved-view-notes = Notities voor de spreker bij { $name }
saved-view-remove = { $name } verwijderen
said-view-picked = Weergave { $name }.
toast-view-saved = De weergave { $name } is bewaard.
toast-view-renewed = De weergave { $name } is bijgewerkt.
toast-view-removed = De weergave { $name } is verwijderd.
toast-card-faded = De kaart valt buiten het filter en staat daarom bleek.
export-seen = Wat erop staat
export-seen-all = Alles
export-seen-now = Wat je nu ziet
faded-of = { $name } (niet van { $persona })
lines-name = { $section }, { $count ->
    [0] leeg
    [one] { $count } regel
   *[other] { $count } regels
}
box-name = { $box }, { $count ->
    [0] leeg
    [one] { $count } kaart
   *[other] { $count } kaarten
}
editor-new-card = Tekst van de nieuwe kaart
free-notes = Losse notities
free-note-hint = Typ iets
editor-new-note = { $form ->
    [sticky] Tekst van het plakbriefje
   *[text] Losse tekst
}
hint-placing-sticky = Klik waar het plakbriefje komt, of druk op Enter. Escape stopt.
hint-placing-text = Klik waar de tekst komt, of druk op Enter. Escape stopt.
hint-joining-from = Kies waar de pijl begint: klik, of ga erheen en druk op Enter. Escape stopt.
hint-joining-to = Kies waar de pijl naartoe gaat: klik, of ga erheen en druk op Enter. Escape stopt.
said-not-joined = Hier kan geen pijl aan vast. Ga naar een kaart, een stap of een notitie.
said-note-size = { $width } bij { $height } pixels.
editor-of = { $what ->
    [card] Tekst van de kaart
    [phase] Naam van de fase
    [step] Naam van de stap
    [lane] Naam van de rij
    [feeling] Gevoel in één woord
    [opposite] Andere kant van de schaal
    [section] Naam van het onderdeel
   *[other] Tekst
}
zoom = Zoomen
zoom-in = Groter
zoom-out = Kleiner
zoom-actual = Ware grootte
zoom-fit = Alles in beeld
new-step = Nieuwe stap
new-phase = Nieuwe fase
hidden-rows = Verborgen rijen
hidden-rows-count = { $count ->
    [0] Rijen tonen of verbergen
    [one] Rijen tonen of verbergen, { $count } verborgen
   *[other] Rijen tonen of verbergen, { $count } verborgen
}
rows = Rijen
rows-shown = Rijen in beeld
dividers = Lijnen tussen rijen

# Wat er net gebeurde.
said-opened = { $title } is geopend.
said-undo = Ongedaan gemaakt.
said-redo = Opnieuw gedaan.
said-exported = Het bestand is gemaakt.
said-add-cards = { $count ->
    [one] Kaart toegevoegd.
   *[other] { $count } kaarten toegevoegd.
}
said-change-cards = { $count ->
    [one] Kaart gewijzigd.
   *[other] { $count } kaarten gewijzigd.
}
said-move-cards = { $count ->
    [one] Kaart verplaatst.
   *[other] { $count } kaarten verplaatst.
}
said-move-cards-to = { $count ->
    [one] Kaart verplaatst naar { $place }.
   *[other] { $count } kaarten verplaatst naar { $place }.
}
said-field = { $field }: { $value }.
said-field-changed = { $field } gewijzigd.
said-undo-of = Ongedaan gemaakt: { $what }.
said-redo-of = Opnieuw gedaan: { $what }.
what-card = { $count ->
    [one] kaart{ $name }
   *[other] { $count } kaarten
}
what-phase = { $count ->
    [one] fase{ $name }
   *[other] { $count } fasen
}
what-step = { $count ->
    [one] stap{ $name }
   *[other] { $count } stappen
}
what-lane = { $count ->
    [one] rij{ $name }
   *[other] { $count } rijen
}
what-section = { $count ->
    [one] onderdeel{ $name }
   *[other] { $count } onderdelen
}
what-divider = { $count ->
    [one] lijn
   *[other] { $count } lijnen
}
what-feeling = { $count ->
    [one] gevoel{ $name }
   *[other] { $count } gevoelens
}
what-free-note = { $count ->
    [one] notitie{ $name }
   *[other] { $count } notities
}
said-change-journey = Klantreis gewijzigd.
said-strike-persona = Persona weggehaald.
said-copy-cards = { $count ->
    [one] Kaart gedupliceerd.
   *[other] { $count } kaarten gedupliceerd.
}
said-remove-cards = { $count ->
    [one] Kaart verwijderd.
   *[other] { $count } kaarten verwijderd.
}
said-selected = { $count ->
    [one] 1 kaart gekozen
   *[other] { $count } kaarten gekozen
} { $reach ->
    [cell] in deze cel.
    [box] in dit vak.
    [section] in dit onderdeel.
    [row] in deze rij.
    [step] in deze stap.
    [phase] in deze fase.
   *[map] op het hele vel.
}
said-selected-none = Er is geen kaart om te kiezen.
said-add-free-notes = { $count ->
    [one] Notitie toegevoegd.
   *[other] { $count } notities toegevoegd.
}
said-change-free-notes = { $count ->
    [one] Notitie gewijzigd.
   *[other] { $count } notities gewijzigd.
}
said-move-free-notes = { $count ->
    [one] Notitie verplaatst.
   *[other] { $count } notities verplaatst.
}
said-layer-free-notes = { $count ->
    [one] Notitie naar een andere laag.
   *[other] { $count } notities naar een andere laag.
}
said-remove-free-notes = { $count ->
    [one] Notitie verwijderd.
   *[other] { $count } notities verwijderd.
}
said-add-phase = Fase toegevoegd.
said-change-phase = Fase gewijzigd.
said-move-phase = Fase verplaatst.
said-remove-phase = Fase verwijderd.
said-add-step = Stap toegevoegd.
said-change-step = Stap gewijzigd.
said-move-step = Stap verplaatst.
said-remove-step = Stap verwijderd.
said-add-lane = Rij toegevoegd.
said-change-lane = Rij gewijzigd.
said-remove-lane = Rij verwijderd.
said-add-divider = Lijn toegevoegd.
said-change-divider = Lijn gewijzigd.
said-remove-divider = Lijn verwijderd.
said-move-row = Rij verplaatst.
said-set-feeling = Gevoel toegevoegd.
said-change-feeling = Gevoel gewijzigd.
said-feeling-value = Gevoel op { NUMBER($value, maximumFractionDigits: 1) }.
said-remove-feeling = Gevoel verwijderd.
said-change-persona = Persona gewijzigd.
said-change-empathy-map = Empathiekaart gewijzigd.
said-add-section = Onderdeel toegevoegd.
said-change-section = Onderdeel gewijzigd.
said-move-section = Onderdeel verplaatst.
said-remove-section = Onderdeel verwijderd.
deleted = Prullenbak
deleted-lead = Wat je verwijdert, blijft hier tot je het terugzet of voorgoed verwijdert.
erase = Voorgoed verwijderen
erase-of = “{ $name }” voorgoed verwijderen
erase-not = Bewaren
erase-ask = “{ $name }” gaat voorgoed weg, met alles erin. Dit kan niet meer terug.
erase-used = { $count ->
    [one] { $names } staat nog op { $where }. Daar staat dan voorgoed “{ $unknown }”.
   *[other] { $names } staan nog op { $where }. Daar staat dan voorgoed “{ $unknown }”.
}
erase-all = Prullenbak legen
erase-all-ask = { $count ->
    [one] Eén document gaat voorgoed weg, met alles erin. Dit kan niet meer terug.
   *[other] { $count } documenten gaan voorgoed weg, met alles erin. Dit kan niet meer terug.
}
said-erased = { $count ->
    [one] Voorgoed verwijderd.
   *[other] { $count } documenten zijn voorgoed verwijderd.
}
deleted-none = De prullenbak is leeg.
deleted-on = Verwijderd op { $date }
restore = Terugzetten
restore-of = { $name } terugzetten
step-link-erased = Deze klantreis is voorgoed verwijderd. Kies een andere, of geen.
step-link-deleted = Deze klantreis staat in de prullenbak.
step-link-restore = Terugzetten en openen
toast-lane-shown = De rij is weer zichtbaar.
toast-section-shown = Het onderdeel is weer zichtbaar.
toast-sheet-shown = Dit staat niet op het kaartje. Je ziet nu het hele vel.
toast-deleted = “{ $title }” is verwijderd.
toast-changed-since = In “{ $title }” is daarna iets anders gewijzigd. Daar is dit niet teruggedraaid.
open = Openen
toast-text-kept = Nog niet bewaard: “{ $text }”
try-again = Opnieuw proberen
toast-hidden = De rij is verborgen.
toast-section-hidden = Het onderdeel is verborgen.
toast-cut = { $count ->
    [one] Eén kaart geknipt. Die blijft staan tot je hem elders plakt.
   *[other] { $count } kaarten geknipt. Die blijven staan tot je ze elders plakt.
}
toast-cut-notes = { $count ->
    [one] Eén notitie geknipt. Die blijft staan tot je hem elders plakt.
   *[other] { $count } notities geknipt. Die blijven staan tot je ze elders plakt.
}
toast-cut-things = { $things } geknipt. Die blijven staan tot je ze elders plakt.
things-selected = { $cards ->
    [one] { $cards } kaart
   *[other] { $cards } kaarten
} en { $notes ->
    [one] { $notes } losse notitie
   *[other] { $notes } losse notities
}
capture = Meeschrijven
capture-entry = Wat er gezegd wordt
capture-example = denkt: Waar moet ik heen?
capture-row = Waar het komt
capture-take = Noteren
capture-close = Meeschrijven sluiten
capture-log = Net genoteerd
capture-undo = { $text } terugnemen
capture-several = { $more ->
    [one] { $text } en nog één regel
   *[other] { $text } en nog { $more } regels
}
capture-waiting = { $count ->
    [one] Nog één regel wacht.
   *[other] Nog { $count } regels wachten.
}
capture-plainly = Toch zo in { $row }
# The words that may stand before the name of a step, parted by spaces.
capture-step-words = stap step
capture-unknown = Er is geen rij of vak “{ $said }”.
capture-ambiguous = “{ $said }” kan { $names } zijn. Schrijf er iets meer van.
capture-no-step = Er is geen stap “{ $said }”.
capture-no-number = Begin bij { $name } met een getal van -2 tot 2, bijvoorbeeld “+1 opgelucht”.
capture-nowhere = Hier is nog geen rij of vak om iets in te zetten.
said-captured = { $count ->
    [one] { $place }: { $text }
   *[other] { $count } regels genoteerd.
}
action-copy-picture = Kopiëren als afbeelding
toast-picture-copied = { $count ->
    [0] De hele tekening staat als afbeelding op het klembord.
    [one] Wat je koos staat als afbeelding op het klembord.
   *[other] De { $count } die je koos staan als afbeelding op het klembord.
}
toast-paste-nowhere = Kies eerst de cel of het vak waar het moet komen en plak dan opnieuw.
toast-table-pasted = { $count ->
    [0] { $feelings ->
        [one] Eén gevoel geplakt.
       *[other] { $feelings } gevoelens geplakt.
    }
    [one] { $feelings ->
        [0] Eén kaart geplakt.
       *[other] Eén kaart en { $feelings } gevoelens geplakt.
    }
   *[other] { $feelings ->
        [0] { $count } kaarten geplakt.
       *[other] { $count } kaarten en { $feelings } gevoelens geplakt.
    }
}
toast-steps-added = { $count ->
    [one] Eén stap toegevoegd.
   *[other] { $count } stappen toegevoegd.
}
toast-feelings-skipped = De rij met gevoelens is overgeslagen: daar passen alleen getallen van -2 tot 2.
toast-rows-left = { $count ->
    [one] Eén regel paste niet meer: er zijn niet genoeg rijen. Op het klembord staat nog alles.
   *[other] { $count } regels pasten niet meer: er zijn niet genoeg rijen. Op het klembord staat nog alles.
}
toast-lines-left = { $count ->
    [one] { $made } kaarten gemaakt. Eén regel paste er niet meer bij: plak die apart.
   *[other] { $made } kaarten gemaakt. { $count } regels pasten er niet meer bij: plak die apart.
}
toast-imported = { $count ->
    [0] Dit staat er al, precies zo. Er is niets bijgekomen.
    [one] “{ $title }” is ingelezen.
   *[other] “{ $title }” is ingelezen, met { $others ->
        [one] nog één document
       *[other] nog { $others } documenten
    } erbij.
}
import-notes = Wat er anders is
import-notes-lead = “{ $title }” is ingelezen. Dit is anders dan in het bestand, of kon er geen plaats in krijgen.
toast-phase-emptied = Fase “{ $name }” was leeg en is weggehaald.
toast-remove-phase = { $count ->
    [0] De fase is verwijderd.
   *[other] De fase is verwijderd, met de kaarten erin.
}
toast-remove-step = { $count ->
    [0] De stap is verwijderd.
   *[other] De stap is verwijderd, met de kaarten erin.
}
toast-remove-lane = { $count ->
    [0] { $feelings ->
        [0] De rij is verwijderd.
       *[other] De rij is verwijderd, met de gevoelens erin.
    }
   *[other] De rij is verwijderd, met de kaarten erin.
}
toast-remove-section = { $count ->
    [0] Het onderdeel is verwijderd.
   *[other] Het onderdeel is verwijderd, met de regels erin.
}
toast-remove-cards = { $count ->
    [one] De kaart is verwijderd.
   *[other] { $count } kaarten zijn verwijderd.
}
toast-details-unseen = { $count ->
    [one] { $details } blijft bewaard, maar is in { $where ->
        [section] dit onderdeel
       *[row] deze rij
    } niet te zien.
   *[other] { $details } blijven bewaard, maar zijn in { $where ->
        [section] dit onderdeel
       *[row] deze rij
    } niet te zien.
}
toast-remove-free-notes = { $count ->
    [one] De notitie is verwijderd.
   *[other] { $count } notities zijn verwijderd.
}
toast-several = Wat gekozen was, is verwijderd.
toast-remove-divider = De lijn is verwijderd.
toast-remove-feeling = Het gevoel is verwijderd.

# Eigenschappen.
inspector = Eigenschappen
card = Kaart
free-notes-selected = { $count ->
    [one] { $count } notitie
   *[other] { $count } notities
}
note-width = Breedte
note-height = Hoogte
note-lines = Uitlijnen en verdelen
note-layer = Laag
note-locked = Vastgezet
card-text = Tekst
card-personas = Geldt voor
card-span = Breedte in stappen
cards-selected = { $count } kaarten gekozen
basis = Onderbouwing
basis-source = Bron
basis-source-example-observation = Bijvoorbeeld twee ochtenden bij de balie
basis-source-example-conversation = Bijvoorbeeld 11 van 14 gesprekken
basis-source-example-measurement = Bijvoorbeeld de wachttijden van maart
basis-people-count = Aantal mensen
icon = Pictogram
icon-usual = Geen eigen pictogram
icon-search = Zoek een pictogram
picture = Afbeelding
picture-pick = Afbeelding kiezen
picture-replace = Vervangen
picture-remove = Weghalen
picture-alt = Wat is er te zien?
picture-alt-hint = Wie de afbeelding niet ziet, leest of hoort deze zin.
picture-caption = Bijschrift
picture-decorative = Alleen versiering
channels = Kanalen
channel-add = Kanaal toevoegen
channel-name = Eigen naam
channel-remove = Kanaal { $name } weghalen
presence = Waar
score-of = { $score } van 5
satisfaction = Tevredenheid van de klant
customer-importance = Belang voor de klant
organisation-importance = Belang voor ons
quote-by = Wie zei dit?
severity = Ernst
customer-value = Waarde voor de klant
organisation-value = Waarde voor ons
effort = Moeite
pains-answered = Lost deze knelpunten op
status = Stand
due-date = Klaar op
from-opportunity = Komt uit kans
metric-value = Getal
metric-unit = Eenheid
metric-unit-example = % of cijfer
metric-answer-count = Aantal antwoorden
metric-source = Bron
barriers = Drempels
rule-text = Regel
team-or-role = Team of rol
step = Stap
step-link = Uitgewerkt in klantreis
step-link-open = Klantreis openen
step-width = Breedte
phase = Fase
row = Rij
lane-kind = Soort rij
lane-hidden = Verborgen
lane-collapsed = Ingeklapt
lane-height = Minste hoogte (0: zo hoog als nodig)
saved-view = Bewaarde weergave
divider = Lijn
divider-kind = Soort lijn
box = Vak
feeling = Gevoel
feeling-of = { $curve ->
    [desired] Gewenst gevoel van { $name }
   *[real] Gevoel van { $name }
}
feeling-plain = { $curve ->
    [desired] Gewenst gevoel
   *[real] Gevoel
}
feeling-in-step = { $feeling } bij { $step }
place-among = { $place } van { $count }
feeling-stop = { $feeling }: { $at }
feeling-new = toevoegen
step-grip = Stap breder of smaller maken
card-grip = Kaart over meer of minder stappen
pixels = { $count } pixels
steps-spanned = { $count ->
    [one] 1 stap
   *[other] { $count } stappen
}
cards-copied = { $count ->
    [one] + kopie
   *[other] + { $count } kopieën
}
cards-carried = { $count ->
    [one] 1 kaart
   *[other] { $count } kaarten
}
feeling-how = Hoe voelt dit?
feeling-exact = Precies, van −2 tot 2
feeling-word = In één woord
feeling-reason = Waardoor?
feeling-curve = Lijn
feeling-add-desired = Gewenst gevoel erbij
feeling-remove = Punt weghalen
feeling-value = { NUMBER($value, signDisplay: "exceptZero", maximumFractionDigits: 1) }
journey-title = Titel
journey-title-example = Ik wil …
journey-scenario = Scenario
journey-scenario-example = Wie doet wat, en waarom juist nu?
journey-goal = Doel
journey-goal-example = Wat wil deze persoon bereikt hebben?
journey-expectations = Verwachtingen
journey-expectations-example = Wat verwacht deze persoon vooraf?
journey-state = Situatie
journey-detail = Op de kaarten
journey-detail-brief = Het belangrijkste
journey-detail-full = Alles
journey-kind = Van wie
journey-kind-customer = Klant
journey-kind-employee = Medewerker
journey-personas = Persona’s
journey-version = Versie
document-language = Taal van de kaart
language-dutch = Nederlands
language-english = English
persona-name = Naam
persona-name-example = Samira, 34
persona-situation = Situatie in één regel
persona-quote = Uitspraak
persona-quoted = Wie zei dat, en wanneer
persona-segment = Doelgroep
persona-background = Achtergrond
persona-share-percent = Deel van de klanten, in procenten
persona-choose = Persona kiezen
persona-another = Nog een persona
persona-none = Er zijn nog geen persona’s.
persona-raise = { $name } naar voren
persona-take-off = { $name } weghalen
persona-open = Persona { $name } openen
seen-by = Bekijk zoals
seen-by-all = Iedereen
seen-all = Weer zoals iedereen het ziet
seen-as = Zoals { $name } het ziet
persona-erased = Deze persona is voorgoed verwijderd. Kies een andere, of haal deze weg.
persona-gone = Deze persona staat in de prullenbak.
persona-restore = Persona terugzetten en openen
persona-instead = Andere persona kiezen
persona-rank = Rang
persona-layout = Vorm
persona-layout-sheet = Vel
persona-layout-compact = Kaartje
appearances = Komt voor op
appearances-none = Nog op geen enkele klantreis of empathiekaart.
appearances-make-map = Maak een empathiekaart
appearances-make-journey = Maak een klantreis
line = Regel
section = Onderdeel
sections = Onderdelen
section-add = Onderdeel toevoegen
section-kind = Soort
section-hidden = Verborgen
section-remove = Onderdeel verwijderen
section-up = { $name } omhoog
section-down = { $name } omlaag
section-shown = { $name } in beeld
section-appearances-about = Dit onderdeel vult zichzelf: het noemt alle klantreizen en empathiekaarten met deze persona.
scale-left = Linkerkant
scale-right = Rechterkant
scale-place = Plek ertussen
scale-not-placed = Nog niet geplaatst
scale-clear = Plek wissen
scale-percent = { $position } van 100
scale-placed = { $position } van 100, tussen { $left } en { $right }
origin = Komt van
origin-of-journey = Klantreis “{ $title }”
origin-of-persona = Persona “{ $title }”
origin-of-empathy-map = Empathiekaart “{ $title }”
origin-gone = Van een document dat er niet meer is.
origin-card-gone = De kaart waar deze van komt, is er niet meer.
empathy-map-situation = Situatie
empathy-map-situation-example = Voor het eerst aan de balie
empathy-map-persona = Persona
empathy-map-nobody = Nog niemand
empathy-map-designed-for = Ontworpen voor
empathy-map-designed-by = Ontworpen door
empathy-map-variant = Vakken
empathy-map-variant-canvas = Canvas met zeven vakken
empathy-map-variant-quadrants = Vier kwadranten
empathy-map-variant-hint = Je kunt later wisselen. Er gaat geen kaart verloren.
portrait = Gezicht
portrait-initials = Voorletters
portrait-choose = Gezicht kiezen
portrait-photo = Foto kiezen
picture-drop-hint = Of sleep een foto hierheen, of plak er een.

# De getekende gezichten.
face-amina = Vrouw met groene hoofddoek en bril
face-bilal = Jongen met oranje pet en capuchontrui
face-bram = Man met donkere baard
face-chen = Man met zwart haar, bril en jasje
face-david = Man met keppeltje en baard
face-eva = Vrouw met halflang bruin haar
face-fleur = Vrouw met lang rood haar en sproeten
face-greet = Oude vrouw met grijze knot
face-gurpreet = Man met oranje tulband en zwarte baard
face-henk = Oude man met bril en witte snor
face-imani = Zwarte vrouw met afro en grote oorbellen
face-ingrid = Vrouw met kort blond haar in een rolstoel met hoofdsteun
face-jayden = Zwarte jongere met dreadlocks
face-joop = Oude kale man met witte baard en gehoorapparaat
face-kai = Jongetje met kort zwart haar en streepjestrui
face-kofi = Zwarte man met kort haar
face-loes = Oudere vrouw met bruine huid, grijs haar en rode bril
face-lotte = Meisje met blonde vlechten
face-mei = Vrouw met zwart haar en een pony
face-nia = Zwart meisje met twee krullende staartjes
face-omar = Blinde oudere man met donkere bril en taststok
face-priya = Vrouw met bruine huid en lange zwarte vlecht
face-ria = Oude vrouw met grijze krullen en paarse bril
face-sam = Persoon met opgeschoren haar en paarse lok
face-samira = Vrouw met paarse hoofddoek
face-tjeerd = Man met lang blond haar en korte baard
face-winston = Oude zwarte man met grijs haar en baard
face-yara = Vrouw met donkere krullen en vitiligo
face-zeynep = Meisje met roze hoofddoek

# Verplaatsen zonder slepen.
move-title = { $count ->
    [one] Kaart verplaatsen
   *[other] { $count } kaarten verplaatsen
}
move-place = Plek
move-last = Onderaan
move-before = Vóór “{ $card }”
# Naar een ander document sturen.
send = Sturen
send-title = { $count ->
    [one] Kaart sturen
   *[other] { $count } kaarten sturen
}
send-lead = Hier blijft alles staan. De onderbouwing gaat mee.
send-to = Naar
send-search = Zoek op titel
send-none = Geen document met deze titel.
send-new-row = Nieuwe rij: { $row }
drop-to-send = Laat los om hierheen te sturen
row-collapsed = { $row } (ingeklapt)
send-joining = { $count ->
    [one] { $names } wordt ook een persona van deze klantreis
   *[other] { $names } worden ook persona’s van deze klantreis
}
send-not-joining = { $count ->
    [one] Op deze klantreis staat beleving zonder persona. Daarom komt { $names } er niet bij, ook niet op de kaart.
   *[other] Op deze klantreis staat beleving zonder persona. Daarom komen { $names } er niet bij, ook niet op de kaart.
}
toast-sent = { $count ->
    [one] Staat nu in “{ $title }”: { $place }.
   *[other] { $count } kaarten staan nu in “{ $title }”: { $place }.
}
toast-joined = { $count ->
    [one] { $names } staat er nu ook bij.
   *[other] { $names } staan er nu ook bij.
}

# Een persona verwijderen die ergens op staat.
remove-persona-title = { $name } verwijderen?
remove-persona-lead = { $name } staat op { $where }:
remove-persona-journeys = { $count ->
    [one] één klantreis
   *[other] { $count } klantreizen
}
remove-persona-maps = { $count ->
    [one] één empathiekaart
   *[other] { $count } empathiekaarten
}
remove-persona-marked = { $count ->
    [one] kaarten van één ander document
   *[other] kaarten van { $count } andere documenten
}
remove-persona-everywhere = Overal weghalen
remove-persona-everywhere-about = Ook van deze documenten. De kaarten zelf blijven staan.
remove-persona-sheet = Alleen de persona verwijderen
remove-persona-sheet-about = Op deze documenten staat dan “{ $unknown }”, tot je de persona terugzet.
remove-persona-undo = Je kunt dit daarna ongedaan maken.

# Een nieuw document.
new-journey = Nieuwe klantreis
new-journey-lead = Geef hem een titel zoals de klant het zegt. Alles kan later nog anders.
new-journey-create = Klantreis maken
new-persona = Nieuwe persona
new-persona-lead = Een herkenbaar iemand, gemaakt van wat klanten vertelden.
new-persona-create = Persona maken
new-persona-photo = Een foto, regels en bronnen kun je daarna toevoegen.
new-empathy-map = Nieuwe empathiekaart
new-empathy-map-lead = Leef mee met één persoon in één situatie.
new-empathy-map-create = Empathiekaart maken
new-begin-with = Begin met
template-blank = Leeg
template-blank-about = Een paar fasen en rijen om zelf in te vullen.
template-blank-persona-about = Een blad met de gebruikelijke onderdelen, nog leeg.

# Exporteren.
export-title = Exporteren
export-lead = Wat je hier ziet, is wat je krijgt.
export-format = Soort bestand
export-png = PNG: een plaatje voor een dia, een mail of een poster.
export-png-short = PNG
export-pdf = PDF: om te printen, met tekst die je kunt zoeken en voorlezen.
export-pdf-short = PDF
export-svg = SVG: scherp op elke grootte, voor de vormgever.
export-svg-short = SVG
export-json = JSON: het hele document, voor een andere bibliotheek of een kopie.
export-json-short = JSON
export-json-about = Dit bestand bevat alles: ook bronnen, verborgen rijen en afbeeldingen. Een andere bibliotheek kan het importeren.
export-scale = Grootte
export-times = { $scale }×
export-transparent = Doorzichtige achtergrond
export-together = Dit gaat mee
export-together-pdf = Met empathiekaarten en klantreizen, in één PDF
export-together-json = Met empathiekaarten en klantreizen, in één bestand
export-pages = { $count ->
    [one] { $count } pagina
   *[other] Dit is de eerste van { $count } pagina’s
}
export-name = Naam
export-folder = Map
export-drawing = De tekening wordt gemaakt…
export-preview-alt = Voorbeeld van { $title }
export-pixels = { $width } × { $height } pixels
export-size = { $width } × { $height } cm
export-busy = Het bestand wordt gemaakt
export-part = { $percent }% klaar
export-stop = Stoppen
export-stopped = Gestopt. Er is geen bestand gemaakt.
export-done = { $name } is gemaakt.
export-show = Toon in map
untitled-file = Klantreis

# Instellingen.
settings-language = Taal
settings-language-hint = Geldt voor dit venster en voor nieuwe documenten.
settings-appearance = Licht of donker
settings-appearance-hint = Kaarten blijven altijd op wit papier.
appearance-system = Zoals de computer
appearance-light = Licht
appearance-dark = Donker
settings-text-size = Tekst van het venster
settings-text-size-hint = De tekening zelf maak je groter met Ctrl en +.
about-text = Klantreizen, persona’s en empathiekaarten, met wat je weet en wat je nog denkt.
about-offline = Alles blijft op deze computer. Er gaat niets over het internet.
about-letters = Lettertype: Atkinson Hyperlegible Next, van het Braille Institute.

# Presenteren.
action-follow = Het document hiervan openen
action-present = Presenteren
action-present-here = Presenteren vanaf hier
action-present-views = Bewaarde weergaven presenteren
present-label = Presentatie van { $title }
present-keys = Met de pijltjestoetsen, of Page Down en Page Up, ga je verder en terug. Escape stopt.
present-tools = Presentatie
present-awake = “{ $title }” wordt gepresenteerd
present-at = { $index } van { $count }: { $name }.
present-part = Deel { $part } van { $parts }.
present-holds = { $count ->
    [one] Eén kaart.
   *[other] { $count } kaarten.
}
present-steps = Stappen: { $names }. { $count ->
    [0] Er staat nog niets.
    [one] Eén kaart.
   *[other] { $count } kaarten.
}
present-no-next = Dit was het laatste.
present-no-previous = Dit is het begin.
present-no-stop = Nummer { $number } is er niet.
present-going = Naar { $number }
present-pointer-on = Aanwijzer volgt de muis.
present-pointer-off = Aanwijzer is uit.
present-next = Verder
present-previous = Terug
present-first = Naar het begin
present-last = Naar het laatste
present-number = Nummer van een fase of vak
present-enter = Naar dat nummer, of verder
present-black = Zwart scherm
present-white = Wit scherm
speaker-notes = Notities voor de spreker
speaker-notes-hint = Te zien bij het presenteren met de toets N, onder de tekening.
present-notes = Notities voor de spreker
present-notes-none = { $of ->
    [phase] Bij deze fase staan geen notities. Schrijf ze bij de eigenschappen van de fase.
    [view] Bij deze weergave staan geen notities. Schrijf ze onder Filteren, bij de bewaarde weergaven.
    [area] Bij een vak horen geen notities.
   *[whole] Bij het geheel horen geen notities.
}
present-pointer = Aanwijzer
present-end = Stoppen met presenteren

# Sneltoetsen.
keys-moving = Bewegen
keys-cards = Kaarten
keys-free-notes = Losse notities
keys-note-far = Notitie verder verschuiven
keys-note-size = Notitie groter of kleiner maken
keys-note-free = Slepen zonder dat het vastklikt
keys-ctrl-drag = Ctrl slepen
keys-editing = Bewerken
keys-documents = Documenten
keys-zooming = Zoomen
keys-cut = Knippen
keys-copy = Kopiëren
keys-paste = Plakken: kaarten, regels of een afbeelding
keys-walk = Door de tekening lopen
keys-copy-drag = Kaarten kopiëren
keys-alt-drag = Alt slepen
keys-next-cell = Volgende cel, tijdens het schrijven
keys-next-card = Kaart openen, of nog een kaart eronder
keys-new-line = Nieuwe regel op een kaart
keys-leave = Klaar met schrijven, of terug
keys-menu = Menu van wat gekozen is
keys-pan = Papier even verschuiven
keys-space-drag = Spatie slepen
keys-zoom = Groter of kleiner waar je wijst
keys-ctrl-wheel = Ctrl scrollwiel
keys-selecting = Kiezen
keys-more = En verder
keys-find = Zoek een sneltoets
keys-or = of
keys-walk-line = Naar het begin of einde van de rij
keys-walk-map = Naar het begin of einde van de tekening
keys-feeling-fine = Gevoel een tiende hoger of lager
keys-type = Meteen schrijven in een lege cel
keys-letter = letter
keys-pick = Kiezen of loslaten
keys-space = Spatie
keys-pick-too = Er ook bij kiezen, of loslaten
keys-ctrl-space = Ctrl Spatie
keys-extend = Lopen en alles meenemen
keys-presenting = Tijdens het presenteren
keys-present-next = →, ↓, Spatie, PageDown
keys-present-previous = ←, ↑, Backspace, PageUp
keys-present-number = 1 … 9

## Messages

# Wat er is gebeurd, dat er niets weg is, en wat de gebruiker kan doen.

open-newer = { $path } is gemaakt met een nieuwere versie van Desire Path. Er is niets aan het bestand veranderd. Werk Desire Path bij en open het opnieuw.
open-not-a-workspace = { $path } is geen werkbestand van Desire Path. Er is niets aan veranderd. Kies een ander bestand.
open-damaged = { $path } is beschadigd en kan niet worden geopend. Er is niets aan veranderd. Zet een reservekopie terug, of vraag de beheerder om hulp.
open-read-only = { $path } mag niet worden gewijzigd. Er is niets aan veranderd. Vraag om schrijfrechten, of kopieer het bestand naar een map van jezelf.
open-busy = { $path } is al ergens anders geopend. Er is niets aan veranderd. Sluit het andere venster en probeer het opnieuw.
open-full = De schijf is vol, dus { $path } kan niet worden geopend. Er is niets verloren. Maak ruimte vrij en probeer het opnieuw.
open-not-there = { $path } is er niet. Er is niets aangemaakt. Controleer de naam en de map.
open-no-access = { $path } kan niet worden bereikt. Er is niets aan veranderd. Kijk of de map er nog is en of je erbij mag.

store-full = De schijf is vol, dus deze wijziging is niet bewaard. Alles van daarvoor wel. Maak ruimte vrij en doe het opnieuw.
store-unreachable = Het werkbestand is niet te bereiken, dus deze wijziging is niet bewaard. Alles van daarvoor wel. Kijk of de schijf nog is aangesloten en doe het opnieuw.
store-damaged = Een deel van het werkbestand is beschadigd, dus dit is niet gelukt. De rest is er nog. Maak nu een kopie van het bestand en zet een reservekopie terug.
store-refused = Deze wijziging kon niet worden bewaard. Alles van daarvoor wel. Probeer het opnieuw.
document-gone = Dit document is er niet meer. De andere documenten wel. Kies een ander in de bibliotheek.
document-deleted = Dit document is verwijderd. Er is niets veranderd. Zet het terug vanuit de verwijderde documenten in de bibliotheek.
document-not-found = Er is geen document dat “{ $name }” heet. Bekijk met “list” welke er zijn.
document-not-one = Er zijn { $count } documenten met “{ $name }” in de titel. Geef de hele titel, of de id die “list” toont.
fault = Er ging iets mis in Desire Path zelf. Wat je zag, is bewaard. Probeer het opnieuw, of start Desire Path opnieuw.

edit-missing = Wat je wilde wijzigen, is er niet meer. Er is niets veranderd.
edit-last-step = Een klantreis houdt ten minste één stap. Er is niets veranderd. Voeg eerst een andere stap toe.
edit-no-cards-here = In een belevingsrij staan gevoelens, geen kaarten. Er is niets veranderd. Kies een andere rij.
edit-no-feelings-here = Gevoelens staan alleen in een belevingsrij. Er is niets veranderd.
edit-lane-not-empty = Deze rij is niet leeg en kan daarom niet van soort veranderen. Er is niets veranderd. Verplaats eerst wat erin staat.
edit-text-too-long = Deze tekst is langer dan { $most } tekens. De vorige tekst staat er nog. Maak de tekst korter.
edit-list-too-long = Hier passen niet meer dan { $most } dingen. Er is niets veranderd. Haal er eerst iets af.
edit-out-of-range = Dit getal moet liggen tussen { $low } en { $high }. Er is niets veranderd.
edit-impossible = Dat kan hier niet. Er is niets veranderd.

clipboard-closed = Het klembord neemt de afbeelding niet aan. Probeer het nog eens, of exporteer een PNG.
pasted-empty = Er staat geen tekst op het klembord.
pasted-too-large = Dit is te veel om te plakken: meer dan { $megabytes } MB tekst. Er is niets veranderd. Kopieer een kleiner deel.
pasted-too-many = Dit zijn { NUMBER($count) } vakjes; er kunnen er { NUMBER($most) } tegelijk geplakt worden. Er is niets veranderd. Kopieer een kleiner deel.
picture-too-large = Deze afbeelding is groter dan { $megabytes } MB. Er is niets veranderd. Kies een kleinere.
picture-too-many-pixels = Deze afbeelding heeft te veel pixels. Er is niets veranderd. Maak haar kleiner en probeer het opnieuw.
picture-unknown = Dit is geen afbeelding die Desire Path kent. Er is niets veranderd. Kies een PNG, JPEG, WebP of GIF.
picture-broken = Deze afbeelding is beschadigd. Er is niets veranderd. Kies een andere, of sla haar opnieuw op.

paint-empty = Er is nog niets te tekenen. Voeg eerst iets toe.
paint-picture = Een afbeelding in dit document ontbreekt of is beschadigd, dus er is geen bestand gemaakt. Het document is heel. Kies de afbeelding opnieuw.
paint-too-large = Zo groot past de tekening niet in een PNG. Kies een schaal van hoogstens { $scale }, of kies PDF of SVG.
paint-failed = De tekening kon niet worden gemaakt. Het document is heel. Probeer een ander soort bestand.

read-not-found = { $path } is er niet. Er is niets veranderd. Kies een ander bestand.
read-denied = Je mag { $path } niet lezen. Er is niets veranderd. Kies een ander bestand, of vraag om toegang.
read-too-large = { $path } is te groot. Er is niets veranderd. Kies een kleiner bestand.
read-failed = { $path } kan niet worden gelezen. Er is niets veranderd. Probeer het opnieuw, of kies een ander bestand.
write-full = De schijf is vol, dus er is geen bestand gemaakt. Het document is heel. Maak ruimte vrij, of kies een andere map: { $path }
write-denied = In deze map mag je geen bestand maken: { $path }. Het document is heel. Kies een andere map.
write-no-folder = Deze map is er niet: { $path }. Het document is heel. Kies een andere map.
write-exists = Het bestand { $path } is er al. Er is niets geschreven. Kies een andere naam, of laat het vervangen met --replace.
write-failed = Het bestand kon niet worden geschreven: { $path }. Het document is heel. Probeer het opnieuw, of kies een andere map.

template-missing = Er is geen sjabloon “{ $name }”. Er is niets veranderd. Kies een ander sjabloon.

note-missing-characters = Voor deze tekens is geen lettertype gevonden: { $characters }. Ze worden als hokje getekend.
note-picture-framed = Hierbij ontbreekt een afbeelding, of is ze beschadigd: { $cards }. Er staat een leeg kader. Kies die afbeelding opnieuw.
note-page-shrunk = De tekening is groter dan een pagina mag zijn en wordt verkleind.
note-image-broken = Een afbeelding in het bestand is beschadigd en is overgeslagen.

import-empty = Dit bestand is leeg. Er is niets ingelezen. Kies een ander bestand.
import-too-large = Dit bestand is groter dan { $megabytes } MB. Er is niets ingelezen. Kies een kleiner bestand, of splits het.
import-too-many = Hier staat meer dan één klantreis aankan: { $count }, en { $most } mag ({ $path }). Er is niets ingelezen. Verdeel het over meer bestanden.
import-line-too-long = Regel { $line } is langer dan { $most } tekens. Er is niets ingelezen. Maak de regel korter en probeer het opnieuw.
import-not-text = Dit is geen tekstbestand: regel { $line } is niet te lezen. Er is niets ingelezen. Kies een bestand van Desire Path of een Mermaid-klantreis.
import-unrecognised = Desire Path kent dit soort bestand niet. Er is niets ingelezen. Kies een bestand van Desire Path of een Mermaid-klantreis.
import-not-json = Dit bestand is niet heel: op regel { $line }, positie { $column } staat iets wat daar niet hoort. Er is niets ingelezen. Herstel die regel, of vraag het bestand opnieuw op.
import-another-format = Dit bestand komt uit een ander programma. Er is niets ingelezen. Kies een bestand dat met Desire Path is gemaakt.
import-newer = Dit bestand is gemaakt met een nieuwere Desire Path. Er is niets ingelezen. Werk Desire Path bij en probeer het opnieuw.
import-shape = In dit bestand klopt iets niet bij { $path }. Er is niets ingelezen. Herstel het daar. Precies: { $reason }
import-not-there = Bij { $path } wordt “{ $name }” genoemd, maar dat staat niet in het bestand. Er is niets ingelezen. Controleer de naam.
import-ambiguous = Bij { $path } wordt “{ $name }” genoemd, maar er zijn er meer die zo heten. Er is niets ingelezen. Geef elk een eigen naam.
import-id-twice = Bij { $path } staat een id dat al van iets anders in het bestand is. Er is niets ingelezen. Haal het id daar weg, dan krijgt het een nieuw: { $id }
import-broken-image = De afbeelding bij { $path } is beschadigd. Er is niets ingelezen. Vraag het bestand opnieuw op, of haal de afbeelding eruit.
import-rule = Bij { $path } staat iets wat niet kan. Er is niets ingelezen. Herstel het daar. Precies: { $reason }
import-another-diagram = Dit is een ander schema, geen klantreis ({ $diagram }). Er is niets ingelezen. Kies een bestand dat met “journey” begint.
import-no-task = In deze klantreis staat nog geen enkele stap. Er is niets ingelezen.

note-score-clamped = Regel { $line }: “{ $task }” had score { $given }; dat is { $kept } geworden, want de schaal loopt van 1 tot 5.
note-score-missing = Regel { $line }: “{ $task }” heeft geen score. De stap staat er, zonder gevoel.
note-score-unreadable = Regel { $line }: de score “{ $given }” van “{ $task }” is geen getal. De stap staat er, zonder gevoel.
note-score-of-nobody = Regel { $line }: bij “{ $task }” staat niet van wie de score is. Die is bij { $persona } gezet.
note-section-empty = Regel { $line }: in “{ $section }” staat geen stap. De fase is er, met één lege stap.
note-actor-left-out = Regel { $line }: een klantreis heeft hooguit honderd persona’s. De score van “{ $actor }” is weggelaten.
note-unplaced = Regel { $line } heeft geen plek gekregen: “{ $text }”
note-settings-left-out = Regel { $line }: instellingen voor het tekenen zijn overgeslagen.
note-comments-left-out = { $count ->
    [one] Eén opmerking is overgeslagen, op regel { $line }.
   *[other] { $count } opmerkingen zijn overgeslagen, de eerste op regel { $line }.
}
note-image-missing = Een afbeelding zit niet in het bestand: { $path }. De rest is wel ingelezen.

# Waarmee een nieuw document begint.
blank-phase-before = Vooraf
blank-phase-during = Tijdens
blank-phase-after = Achteraf
blank-step = Stap { $number }
## Comparing

action-compare = Vergelijken …
future-menu = Huidig en gewenst
comparing-title = “{ $title }” vergelijken
comparing-lead = Je ziet wat nieuw, gewijzigd en vervallen is, met beide belevingen in één rij.
comparing-other = Met welke klantreis?
comparing-none = Er is nog geen andere klantreis om mee te vergelijken.
comparing-do = Vergelijken
comparison-of = { $current } naast { $future }
comparison-form = Opstelling
comparison-stacked = Onder elkaar
comparison-side-by-side = Naast elkaar
comparison-differences = Wat verschilt
comparison-whole = De hele klantreis
comparison-open = Openen
comparison-open-name = “{ $name }” openen in de klantreis
comparison-close = Vergelijking sluiten

difference-was = Was: “{ $text }”.
difference-was-empty = Was leeg.
difference-in = Anders: { $named }.
difference-stood = Stond bij { $place }.
difference-higher = Was { $was }: { $by } hoger.
difference-lower = Was { $was }: { $by } lager.
aspect-text = tekst
aspect-place = plaats
aspect-kind = soort rij
aspect-value = hoogte
aspect-basis = onderbouwing
aspect-scores = scores
aspect-details = eigenschappen
aspect-personas = persona’s
aspect-tags = labels
aspect-look = uiterlijk
aspect-moment-of-truth = moment van de waarheid
aspect-link = link naar een klantreis

future-title = { $title } (gewenst)
copy-title = { $title } (kopie)

## Command line

cli-about = Desire Path tekent klantreizen, persona’s en empathiekaarten. Zonder opdracht gaat het venster open.
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-command = opdracht
cli-options = Opties
cli-arguments = Wat erbij hoort
cli-file-name = BESTAND
cli-journey-name = DOCUMENT
cli-workspace = Het bestand met je klantreizen; anders dat van het venster
cli-language = De taal van wat hier staat; anders die van het systeem
cli-help = Laat deze uitleg zien
cli-version = Laat de versie zien
cli-list = Noemt elk document op een regel: wat het is, de id en de titel
cli-export = Tekent een document in een bestand
cli-journey = De titel van het document, een deel ervan, of de id
cli-to = Het bestand; .png, .pdf, .svg of .json zegt welke soort
cli-replace = Vervangt het bestand als het er al is; anders gebeurt er dan niets
cli-scale = Hoe groot een PNG wordt, van 0,5 tot en met 4; anders 1
cli-transparent = Zonder papier achter de tekening (PNG en SVG)
cli-together = Van een persona: ook de empathiekaarten en klantreizen waar die op staat (PDF en JSON)
cli-compare = Tekent twee klantreizen in één bestand, met wat nieuw, gewijzigd en vervallen is
cli-current-name = HUIDIGE
cli-current = De huidige klantreis: de titel, een deel ervan, of de id
cli-future-name = GEWENSTE
cli-future = De gewenste klantreis: de titel, een deel ervan, of de id
cli-aside = Naast elkaar; anders onder elkaar
cli-no-comparison = Als wat moet “{ $what }” bewaard worden? Laat de naam eindigen op .png, .pdf of .svg.
cli-import = Leest een bestand in en noemt wat erin stond: JSON van Desire Path, of een klantreis van Mermaid
cli-import-file = Het bestand
cli-after =

    Na afloop meldt het programma:
      0  gelukt
      1  niet gelukt: wat gevraagd is bestaat niet of kan niet
      2  de opdracht is niet te begrijpen
      3  het bestand met je klantreizen gaat niet open
cli-wrong-command = “{ $what }” is geen opdracht.
cli-wrong-missing = Er ontbreekt iets: { $what }.
cli-wrong-value = “{ $what }” kan hier niet.
cli-wrong-scale = “{ $what }” kan niet bij --scale: kies een getal van 0,5 tot en met 4.
cli-wrong-language = “{ $what }” kan niet bij --language: kies nl of en.
cli-wrong-word = “{ $what }” hoort hier niet.
cli-wrong-help = Met --help zie je wat wel kan.
cli-none = Er is nog geen enkel document.
cli-unknown-ending = Welke soort bestand moet “{ $what }” worden? Laat de naam eindigen op .png, .pdf, .svg of .json.
cli-imported = { $count ->
    [0] Alles in dit bestand is er al. Er is niets bijgekomen.
    [one] Ingelezen: één document.
   *[other] Ingelezen: { $count } documenten.
}
cli-exported = Bewaard in { $file }
cli-no-place = Dit systeem zegt niet waar je bestanden horen. Noem met --workspace het bestand met je klantreizen.
cli-no-screen = Er is geen scherm om het venster op te openen. Met --help zie je wat zonder scherm kan.
cli-no-window = Het venster gaat niet open: { $reason }. Aan je klantreizen is niets veranderd. Installeer Desire Path opnieuw.

## Dialogs of the system

choose-picture = Kies een afbeelding
choose-pictures = Afbeeldingen
choose-import = Kies een bestand om in te lezen
choose-imports = Klantreizen (JSON, Mermaid)
choose-any = Alle bestanden
choose-folder = Kies een map

# Empathiekaarten: de vakken, wat erbij staat, en wat je je afvraagt zolang een vak leeg is.
kind-empathy-map = Empathiekaart
box-who = Wie
box-who-lead = Met wie leven we mee?
box-who-question = Wie is het, in welke situatie, en in welke rol?
box-need-to-do = Wat moet lukken
box-need-to-do-lead = Wat moet deze persoon voor elkaar krijgen?
box-need-to-do-question = Welke klus moet af, welke keuze moet worden gemaakt, en waaraan merken we dat het is gelukt?
box-see = Ziet
box-see-lead = In de eigen omgeving
box-see-question = Wat ziet deze persoon om zich heen, wat leest en bekijkt die, en wat doen anderen?
box-say = Zegt
box-say-lead = Letterlijk gehoord
box-say-question = Wat hebben we deze persoon horen zeggen? Schrijf het op zoals het klonk.
box-do = Doet
box-do-lead = Gezien op de vloer
box-do-question = Wat doet deze persoon nu, en welk gedrag hebben we zelf gezien?
box-hear = Hoort
box-hear-lead = Van anderen
box-hear-question = Wat zeggen vrienden, familie en collega’s? Wat hoort deze persoon via via?
box-think-and-feel = Denkt en voelt
box-think-and-feel-lead = Van binnen
box-think-and-feel-question = Wat houdt deze persoon bezig, ook als die het niet zegt?
box-pain = Pijn
box-pain-lead = Angst, ergernis, zorg
box-pain-question = Waar is deze persoon bang voor, wat frustreert of belemmert?
box-gain = Winst
box-gain-lead = Wens, hoop, droom
box-gain-question = Wat hoopt deze persoon, wat zou blij of trots maken?
box-think = Denkt
box-think-lead = Vaak niet hardop
box-think-question = Wat gaat er om in het hoofd, en wat blijft ongezegd?
box-feel = Voelt
box-feel-lead = Het gevoel, en waarom
box-feel-question = Wat voelt deze persoon, waarover, en hoe sterk?

# Persona's: de onderdelen van het vel.
section-demographics = Feiten die ertoe doen
section-goals = Doelen
section-needs = Behoeften
section-jobs = Klus die af moet
section-frustrations = Wat zit in de weg
section-motivations = Drijfveren
section-behaviour = Gedrag en omwegen
section-scales = Gedrag op een schaal
section-channels = Kanalen
section-devices = Apparaten
section-digital-skill = Digitale vaardigheid
section-accessibility = Drempels
section-expectations = Verwachtingen
section-sources = Onderbouwing
section-appearances = Klantreizen en empathiekaarten
section-text = Vrij

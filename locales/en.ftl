# Desire Path in English. The window and the drawings read this file.

## Drawing

state-current = Current situation
state-future = Future situation
evidence-share = Evidence { $percent }%
evidence-count = { $known } of { $all } cards with evidence
kind-customer = Customer journey
kind-employee = Employee journey
kind-persona = Persona
untitled-journey = Untitled journey
untitled-persona = Unnamed persona
unknown-persona = Unknown persona
goal = Goal
expectations = Expectations
steps = Step
version = version { $version }
moment-of-truth = Moment of truth
linked-journey = Linked journey
linked-to = See { $title }
persona-share = { $percent }% of the customers
persona-primary = Primary

lane-action = Does
lane-need = Needs
lane-thought = Thinks
lane-emotion = Feels
lane-touchpoint = Touchpoint
lane-storyboard = Storyboard
lane-quote = Quote
lane-pain = Pains
lane-gain = Gains
lane-opportunity = Opportunities
lane-solution = Solutions
lane-metric = Metrics
lane-barrier = Barriers
lane-rule = Rules
lane-evidence = Physical evidence
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-support = Support
lane-text = Free

lane-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
lane-points = { $count ->
    [one] { $count } feeling
   *[other] { $count } feelings
}

divider-interaction = Line of interaction
divider-visibility = Line of visibility
divider-internal-interaction = Line of internal interaction

basis-assumption = Assumption
basis-observation = Observation
basis-conversation = Conversation
basis-measurement = Measurement
basis-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

channel-desk = Desk
channel-person = Conversation
channel-building = Building
channel-website = Website
channel-app = App
channel-email = E-mail
channel-newsletter = Newsletter
channel-phone = Telephone
channel-chat = Chat
channel-social-media = Social media
channel-search = Search engine
channel-letter = Letter
channel-poster = Poster or flyer
channel-ticket = Ticket or card
channel-collection = Collection
channel-machine = Machine
channel-event = Event
channel-school = School
channel-partner = Partner
channel-word-of-mouth = Word of mouth
channel-media = Newspaper, radio or TV
channel-other = Other channel
presence-online = online
presence-in-person = in person

barrier-low-literacy = Trouble reading
barrier-language = Language
barrier-digital-skill = Digital skill
barrier-access = Access
barrier-cost = Cost

score-satisfaction = satisfied { $score }
score-customer-importance = importance { $score }
score-organisation-importance = importance to us { $score }
score-severity = severity { $score }
score-customer-value = value { $score }
score-organisation-value = value to us { $score }
score-effort = effort { $score }
answers-pains = { $count ->
    [one] answers { $count } pain
   *[other] answers { $count } pains
}
comes-from = from: { $opportunity }
status-idea = idea
status-trying = trying
status-done = done
status-dropped = dropped
due = by { $date }
metric-answers = n = { $count }
metric-survey = survey
metric-mystery-guest = mystery guest
metric-nps = NPS
metric-count = count
metric-other = other source
rule-help = How we help anyway

quoted = “{ $text }”
said-by = { $name }
empty-card = empty card
decimal-sign = .
thousands-sign = ,

curve-desired = desired
curve-real = real
feeling-at = { $word }, { $value } on a scale from −2 to 2
feeling-unnamed = feeling
feelings-line = Line of feelings
feelings-line-of = Line of feelings of { $name }

legend = Legend
legend-evidence = With evidence
legend-assumption = Assumption

date-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
date-day = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}

describe-journey = { $kind } “{ $title }”, { $state }.
describe-personas = About { $names }.
describe-size = { $phases ->
    [one] { $phases } phase
   *[other] { $phases } phases
}, { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}, { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}.

## Window

## Messages

# What happened, that nothing is lost, and what the user can do.

open-newer = { $path } was made with a newer version of Desire Path. Nothing in the file was changed. Update Desire Path and open it again.
open-not-a-workspace = { $path } is not a workspace of Desire Path. Nothing in it was changed. Choose another file.
open-damaged = { $path } is damaged and cannot be opened. Nothing in it was changed. Put a backup in its place, or ask your administrator for help.
open-read-only = { $path } may not be changed. Nothing in it was changed. Ask for permission to write it, or copy it to a folder of your own.
open-busy = { $path } is already open elsewhere. Nothing in it was changed. Close the other window and try again.
open-full = The disk is full, so { $path } cannot be opened. Nothing is lost. Free some space and try again.
open-no-access = { $path } cannot be reached. Nothing in it was changed. Check that the folder is still there and that you may use it.

store-full = The disk is full, so this change was not saved. Everything before it was. Free some space and do it again.
store-unreachable = The workspace cannot be reached, so this change was not saved. Everything before it was. Check that the disk is still connected and do it again.
store-damaged = A part of the workspace is damaged, so this did not work. The rest is still there. Make a copy of the file now and put a backup in its place.
store-refused = This change could not be saved. Everything before it was. Try again.
document-gone = This document is not there any more. The others are. Choose another in the library.
document-not-found = No document is called “{ $name }”. See with “list” which there are.
document-not-one = { $count } documents have “{ $name }” in their title. Give the whole title, or the id that “list” shows.
fault = Something went wrong in Desire Path itself. What you saw is saved. Try again, or start Desire Path again.

edit-missing = What you wanted to change is not there any more. Nothing was changed.
edit-last-step = A journey keeps at least one step. Nothing was changed. Add another step first.
edit-no-cards-here = An emotion lane holds feelings, not cards. Nothing was changed. Choose another lane.
edit-no-feelings-here = Only an emotion lane holds feelings. Nothing was changed.
edit-lane-not-empty = This lane is not empty and so cannot become of another kind. Nothing was changed. Move what is in it first.
edit-text-too-long = This text is longer than { $most } characters. The text before it is still there. Make it shorter.
edit-list-too-long = No more than { $most } things fit here. Nothing was changed. Take something off first.
edit-out-of-range = This number must lie between { $low } and { $high }. Nothing was changed.
edit-impossible = That cannot be done here. Nothing was changed.

picture-too-large = This image is larger than { $megabytes } MB. Nothing was changed. Choose a smaller one.
picture-too-many-pixels = This image has too many pixels. Nothing was changed. Make it smaller and try again.
picture-unknown = This is not an image that Desire Path knows. Nothing was changed. Choose a PNG, JPEG, WebP or GIF.
picture-broken = This image is damaged. Nothing was changed. Choose another, or save it again.

paint-empty = There is nothing to draw yet. Add something first.
paint-picture = An image in this document is missing or damaged, so no file was made. The document is whole. Choose the image again.
paint-too-large = The drawing does not fit in a PNG at this size. Choose a scale of { $scale } at most, or choose PDF or SVG.
paint-failed = The drawing could not be made. The document is whole. Try another kind of file.

read-not-found = { $path } is not there. Nothing was changed. Choose another file.
read-denied = You may not read { $path }. Nothing was changed. Choose another file, or ask for access.
read-too-large = { $path } is too large. Nothing was changed. Choose a smaller file.
read-failed = { $path } cannot be read. Nothing was changed. Try again, or choose another file.
write-full = The disk is full, so no file was made. The document is whole. Free some space, or choose another folder: { $path }
write-denied = You may not make a file in this folder: { $path }. The document is whole. Choose another folder.
write-no-folder = This folder is not there: { $path }. The document is whole. Choose another folder.
write-failed = The file could not be written: { $path }. The document is whole. Try again, or choose another folder.

template-missing = There is no template “{ $name }”. Nothing was changed. Choose another template.
kind-missing = Documents of this kind cannot be made yet. Nothing was changed.

note-missing-characters = No font was found for these characters: { $characters }. They are drawn as a box.
note-page-shrunk = The drawing is larger than a page may be and is made smaller.
note-image-broken = An image in the file is damaged and was left out.

# What a new document begins with.
blank-phase-before = Before
blank-phase-during = During
blank-phase-after = After
blank-step = Step { $number }
copy-title = { $title } (copy)

## Command line

## Command line

cli-about = Desire Path draws customer journeys, personas and empathy maps. Without a command, the window opens.
cli-usage = Usage:
cli-commands = Commands
cli-command = command
cli-options = Options
cli-arguments = Arguments
cli-file-name = FILE
cli-journey-name = JOURNEY
cli-workspace = The file with your journeys; otherwise the window’s own
cli-language = The language of what is said here; otherwise the system’s
cli-help = Shows this help
cli-version = Shows the version
cli-list = Names every document: what it is, its title and its id
cli-export = Draws a document into a file
cli-journey = The document’s title or id
cli-to = The file; .png, .pdf, .svg or .json says what kind
cli-scale = How large a PNG becomes, from 0.5 to 4; otherwise 1
cli-transparent = With no paper behind the drawing (PNG and SVG)
cli-import = Reads a file in: JSON, CSV or Mermaid
cli-import-file = The file
cli-after =

    When it ends, the program reports:
      0  done
      1  not done: what was asked for does not exist or cannot be
      2  the command cannot be understood
      3  the file with your journeys does not open
cli-wrong-command = “{ $what }” is not a command.
cli-wrong-missing = Something is missing: { $what }.
cli-wrong-value = “{ $what }” cannot be used here.
cli-wrong-word = “{ $what }” does not belong here.
cli-wrong-help = --help shows what can be done.
cli-none = There is no document yet.
cli-unknown-document = No document has the title or id “{ $what }”. “desire-path list” shows which there are.
cli-many-documents = More than one document is called “{ $what }”. Choose one by its id:
cli-unknown-ending = What kind of file should “{ $what }” become? Let its name end in .png, .pdf, .svg or .json.
cli-exported = Saved in { $file }
cli-imported = Read in: { $title }
cli-no-screen = There is no screen to open the window on. --help shows what can be done without one.

## Dialogs of the system

choose-picture = Choose an image
choose-pictures = Images
choose-import = Choose a file to read in
choose-imports = Journeys, tables and diagrams
choose-any = All files
choose-folder = Choose a folder

# Desire Path in English. The window and the drawings read this file.

## Drawing

state-current = Current situation
state-future = Future situation
evidence-share = Evidence { $percent }%
evidence-count = { $all ->
    [one] { $known } of { $all } card with evidence
   *[other] { $known } of { $all } cards with evidence
}
evidence-lines = { $all ->
    [one] { $known } of { $all } line with evidence
   *[other] { $known } of { $all } lines with evidence
}
kind-customer = Customer journey
kind-employee = Employee journey
kind-persona = Persona
untitled-journey = Untitled journey
untitled-persona = Unnamed persona
untitled-empathy-map = Empathy map without a situation
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
persona-secondary = Secondary
designed-for = for { $name }
designed-by = by { $name }
boxes-besides = Also noted
free-note-sticky = Sticky note
free-note-text = Free text
free-note-picture = Picture
free-note-arrow = Arrow
free-note-joins = Arrow from { $from } to { $to }
free-note-point = an open spot
describe-document = { $kind } “{ $title }”.
describe-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}.
drawn-scale-at = { $left } – { $right }: { $position } out of 100
drawn-scale-unplaced = { $left } – { $right }: not placed yet
empty-pole = unnamed pole
more-lines = + { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
more-sections = + { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
} in { $sections ->
    [one] { $sections } section
   *[other] { $sections } sections
}
sum-lines = { $count ->
    [one] Of { $count } line:
   *[other] Of { $count } lines:
}
sum-conversation = { $count } from conversations
sum-observation = { $count } seen
sum-measurement = { $count } counted
sum-assumption = { $count } assumed

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
phase-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
phase-collapsed = collapsed
filter-assumptions = assumptions only
filter-on = Filtered
filter-rows = { $count } rows
filter-seen = Filtered: { $what }
filter-saved = { $name }: { $what }
lane-points = { $count ->
    [one] { $count } feeling
   *[other] { $count } feelings
}

# What an empty row asks.
hint-action = What does the customer do here?
hint-need = What does the customer need here?
hint-thought = What does the customer think here?
hint-emotion = How does that feel here? Click high or low.
hint-touchpoint = Where does the customer meet us?
hint-storyboard = What does it look like here?
hint-quote = What does the customer say, word for word?
hint-pain = What goes wrong here, or takes effort?
hint-gain = What is good here?
hint-opportunity = How might we make this better?
hint-solution = What will we do?
hint-metric = What do we measure here?
hint-barrier = What holds someone back here?
hint-rule = Which rule applies, and how do we help anyway?
hint-evidence = What does the customer see or get?
hint-frontstage = What do we do in sight of the customer?
hint-backstage = What do we do out of sight?
hint-support = Which systems or partners are needed?
hint-text = What else belongs here?

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

comparison = Comparison
curve-current = now
curve-future = later
difference-added = New
difference-changed = Changed
difference-moved = Moved
difference-removed = Removed
differences-added = { $count } new
differences-changed = { $count } changed
differences-moved = { $count } moved
differences-removed = { $count } removed
feelings-higher = { $count ->
    [one] { $count } feeling higher
   *[other] { $count } feelings higher
}
feelings-lower = { $count ->
    [one] { $count } feeling lower
   *[other] { $count } feelings lower
}
differences-none = No differences
describe-comparison = “{ $current }” beside “{ $future }”: { $sums }.

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

saved = Saved
saving = Saving…
not-saved = Not saved
undo = Undo
redo = Redo
cancel = Cancel
close = Close
ready = Done
dismiss = Close message
name = Name
date = Date
date-example = March 2026
not-a-date = Write a date like 14 March 2026, March 2026 or 2026.
not-a-number = Write a number that fits here.
not-a-whole-number = Write a whole number from { $low } to { $high }.
none = None
none-neuter = None
owner = Owner
team = Team
organisation = Organisation
tags = Tags
tag-add = Add a tag
tag-remove = Remove tag { $tag }
colour = Colour
colour-usual = Usual colour
colour-grey = Grey
colour-red = Red
colour-yellow = Yellow
colour-green = Green
colour-blue = Blue
colour-purple = Purple
accent-teal = Teal
accent-blue = Blue
accent-purple = Purple
accent-pink = Pink
accent-brown = Brown
accent-green = Green
menu-of = More for { $name }

# The window as a whole.
failed-title = This part of the window stopped working
failed-text = Something went wrong while showing it. Everything you did is saved. Try again, or put a copy in a file first.
failed-again = Try again
failed-keep = Copy of “{ $title }” in a file
broken-title = Desire Path cannot start
error-unexpected = Something went wrong. Everything that was saved is still there. Try again.
welcome-title = Draw your first journey
welcome-text = Begin with what your team knows. What you only think stays dashed until a customer has told you.
tools = Tools
tool-select = Select and drag
tool-hand = Move the paper
toggle-library = Show or hide the library
toggle-inspector = Show or hide the properties
document-title = Title of this document

# The library.
library = Library
library-tools = Import and more
skip-to-map = Go to the map
library-search = Search everything
library-search-short = Search
library-journeys = Journeys
library-personas = Personas
library-empathy-maps = Empathy maps
library-none-journey = No journeys yet
library-none-persona = No personas yet
library-none-empathy-map = No empathy maps yet
entry-current = Current
entry-future = Future
entry-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
entry-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
search-clear = Clear the search field
search-hits = Found
search-found = { $count ->
    [0] Nothing found
    [one] Found in { $count } place
   *[other] Found in { $count } places
}
search-none = Nothing found for “{ $text }”. Try a shorter word.
templates = Templates
templates-lead = Begin with the rows and phases that fit the job. Everything can be changed afterwards.
settings = Settings

# What can be done.
action-new-journey = New journey
action-new-persona = New persona
action-new-empathy-map = New empathy map
action-empathy-map-for = Empathy map for { $name }
action-journey-for = Journey for { $name }
action-import = Import
action-export = Export
action-export-ask = Export…
action-palette = Do and find anything
palette-ask = What do you want to do or find?
palette-found = What there is
palette-actions = Actions
palette-go = Go to { $name }
palette-goals = In this document
palette-documents = Documents
action-keys = Keyboard shortcuts
action-rename = Rename
action-draw-future = Draw the future journey
action-duplicate = Duplicate
action-remove = Delete
action-add-sticky = Sticky note
action-add-text = Free text
action-add-arrow = Arrow
action-arrow-to = Arrow to…
action-add-picture = Free picture
action-note-to-card = Make it a card
action-align-left = Align left
action-align-centre = Align centres
action-align-right = Align right
action-align-top = Align top
action-align-middle = Align middles
action-align-bottom = Align bottom
action-distribute-across = Distribute across
action-distribute-down = Distribute down
action-note-front = Bring to front
action-note-forward = Bring forward
action-note-backward = Send backward
action-note-back = Send to back
action-lock-note = Lock
action-unlock-note = Unlock
action-write = Edit text
action-add-card = Add card
action-add-step = Add step
action-add-phase = Add phase
action-add-row = Add row
action-add-row-below = Add row below
action-move = Move
action-move-to = Move to…
action-send = Send to another document…
action-move-up = Move up
action-move-down = Move down
action-move-left = Move left
action-move-right = Move right
action-next-pane = To the library, the map or the properties
action-previous-pane = And back
action-wider = Make wider
action-narrower = Make narrower
action-select-all = Select all
action-hide-lane = Hide row
action-hide-section = Hide section
action-collapse-lane = Collapse row
action-expand-lane = Expand row
moment-of-truth-off = No longer a moment of truth

# The canvas.
canvas-label = Canvas. Enter goes into the map, arrow keys move the paper.
reading-header = Header
cell-name = { $lane }, { $step }, { $count ->
    [0] empty
    [one] { $count } card
   *[other] { $count } cards
}
appearances-hint = Journeys and empathy maps with this persona are listed here by themselves
line-hint = Click and type a line
scale-left-hint = One side
scale-right-hint = The other side
section-head = Section { $name }
filter = Filter
filter-count = { $count ->
    [one] Filter: { $count } choice
   *[other] Filter: { $count } choices
}
faded = { $name } (not in the filter)
action-filter = Filter
action-filter-assumptions = Assumptions only
action-end-filter = Show everything
filter-take-away = Take the filter away
action-collapse-phase = Collapse phase
action-expand-phase = Expand phase
action-collapse-phases = Collapse all phases
action-expand-phases = Expand all phases
action-collapse-lanes = Collapse all rows
action-expand-lanes = Expand all rows
action-zoom-selection = Zoom to selection
action-overview-map = Show or hide the overview map
action-zoom-phase = Zoom to phase
toast-collapse-phases = The phases are collapsed.
toast-expand-phases = The phases are expanded.
toast-collapse-lanes = The rows are collapsed.
toast-expand-lanes = The rows are expanded.
toast-phase-expanded = The phase is expanded.
phase-is-collapsed = Collapsed
saved-views = Saved views
saved-view-name = Name of the view
saved-view-save = Save
saved-view-go = Show
saved-view-show = Show { $name }
saved-view-rename = Name of { $name }
saved-view-renew = Update { $name } to what you see now
saved-view-up = Move { $name } up
saved-view-down = Move { $name } down
saved-view-notes = Speaker notes for { $name }
saved-view-remove = Delete { $name }
said-view-picked = View { $name }.
toast-view-saved = The view { $name } is saved.
toast-view-renewed = The view { $name } is updated.
toast-view-removed = The view { $name } is deleted.
toast-card-faded = The card is not in the filter, and is pale for that reason.
export-seen = What is on it
export-seen-all = Everything
export-seen-now = What you see now
faded-of = { $name } (not { $persona }’s)
lines-name = { $section }, { $count ->
    [0] empty
    [one] { $count } line
   *[other] { $count } lines
}
box-name = { $box }, { $count ->
    [0] empty
    [one] { $count } card
   *[other] { $count } cards
}
editor-new-card = Text of the new card
free-notes = Free notes
free-note-hint = Type something
editor-new-note = { $form ->
    [sticky] Text of the sticky note
   *[text] Free text
}
hint-placing-sticky = Click where the sticky note goes, or press Enter. Escape stops.
hint-placing-text = Click where the text goes, or press Enter. Escape stops.
hint-joining-from = Choose where the arrow begins: click, or go there and press Enter. Escape stops.
hint-joining-to = Choose where the arrow leads: click, or go there and press Enter. Escape stops.
said-not-joined = No arrow can be joined to this. Go to a card, a step or a note.
said-note-size = { $width } by { $height } pixels.
editor-of = { $what ->
    [card] Text of the card
    [phase] Name of the phase
    [step] Name of the step
    [lane] Name of the row
    [feeling] The feeling in a word
    [opposite] Other side of the scale
    [section] Name of the section
   *[other] Text
}
zoom = Zoom
zoom-in = Larger
zoom-out = Smaller
zoom-actual = Actual size
zoom-fit = Show everything
new-step = New step
new-phase = New phase
hidden-rows = Hidden rows
hidden-rows-count = { $count ->
    [0] Show or hide rows
    [one] Show or hide rows, { $count } hidden
   *[other] Show or hide rows, { $count } hidden
}
rows = Rows
rows-shown = Rows in view
dividers = Lines between rows

# What just happened.
said-opened = { $title } is open.
said-undo = Undone.
said-redo = Redone.
said-exported = The file was made.
said-add-cards = { $count ->
    [one] Card added.
   *[other] { $count } cards added.
}
said-change-cards = { $count ->
    [one] Card changed.
   *[other] { $count } cards changed.
}
said-move-cards = { $count ->
    [one] Card moved.
   *[other] { $count } cards moved.
}
said-move-cards-to = { $count ->
    [one] Card moved to { $place }.
   *[other] { $count } cards moved to { $place }.
}
said-field = { $field }: { $value }.
said-field-changed = { $field } changed.
said-undo-of = Undone: { $what }.
said-redo-of = Redone: { $what }.
what-card = { $count ->
    [one] card{ $name }
   *[other] { $count } cards
}
what-phase = { $count ->
    [one] phase{ $name }
   *[other] { $count } phases
}
what-step = { $count ->
    [one] step{ $name }
   *[other] { $count } steps
}
what-lane = { $count ->
    [one] row{ $name }
   *[other] { $count } rows
}
what-section = { $count ->
    [one] section{ $name }
   *[other] { $count } sections
}
what-divider = { $count ->
    [one] line
   *[other] { $count } lines
}
what-feeling = { $count ->
    [one] feeling{ $name }
   *[other] { $count } feelings
}
what-free-note = { $count ->
    [one] note{ $name }
   *[other] { $count } notes
}
said-change-journey = Journey changed.
said-strike-persona = Persona removed.
said-copy-cards = { $count ->
    [one] Card duplicated.
   *[other] { $count } cards duplicated.
}
said-remove-cards = { $count ->
    [one] Card deleted.
   *[other] { $count } cards deleted.
}
said-add-free-notes = { $count ->
    [one] Note added.
   *[other] { $count } notes added.
}
said-change-free-notes = { $count ->
    [one] Note changed.
   *[other] { $count } notes changed.
}
said-move-free-notes = { $count ->
    [one] Note moved.
   *[other] { $count } notes moved.
}
said-layer-free-notes = { $count ->
    [one] Note moved to another layer.
   *[other] { $count } notes moved to another layer.
}
said-remove-free-notes = { $count ->
    [one] Note removed.
   *[other] { $count } notes removed.
}
said-add-phase = Phase added.
said-change-phase = Phase changed.
said-move-phase = Phase moved.
said-remove-phase = Phase deleted.
said-add-step = Step added.
said-change-step = Step changed.
said-move-step = Step moved.
said-remove-step = Step deleted.
said-add-lane = Row added.
said-change-lane = Row changed.
said-remove-lane = Row deleted.
said-add-divider = Line added.
said-change-divider = Line changed.
said-remove-divider = Line deleted.
said-move-row = Row moved.
said-set-feeling = Feeling added.
said-change-feeling = Feeling changed.
said-feeling-value = Feeling at { NUMBER($value, maximumFractionDigits: 1) }.
said-remove-feeling = Feeling removed.
said-change-persona = Persona changed.
said-change-empathy-map = Empathy map changed.
said-add-section = Section added.
said-change-section = Section changed.
said-move-section = Section moved.
said-remove-section = Section removed.
said-selected = { $count ->
    [one] 1 card selected
   *[other] { $count } cards selected
} { $reach ->
    [cell] in this cell.
    [box] in this box.
    [section] in this section.
    [row] in this row.
    [step] in this step.
    [phase] in this phase.
   *[map] on the whole map.
}
said-selected-none = There is no card to select.
deleted = Recently deleted
deleted-lead = What you deleted stays here until you restore it or delete it for good.
erase = Delete for good
erase-of = Delete “{ $name }” for good
erase-not = Keep
erase-ask = “{ $name }” goes for good, with all that is in it. There is no way back.
erase-used = { $count ->
    [one] { $names } is still on { $where }. From then on it says “{ $unknown }” there.
   *[other] { $names } are still on { $where }. From then on it says “{ $unknown }” there.
}
erase-all = Empty the bin
erase-all-ask = { $count ->
    [one] One document goes for good, with all that is in it. There is no way back.
   *[other] { $count } documents go for good, with all that is in them. There is no way back.
}
said-erased = { $count ->
    [one] Deleted for good.
   *[other] { $count } documents were deleted for good.
}
deleted-none = Nothing is deleted.
deleted-on = Deleted on { $date }
restore = Restore
restore-of = Restore { $name }
step-link-erased = This journey was deleted for good. Choose another, or none.
step-link-deleted = This journey has been deleted.
step-link-restore = Restore and open
toast-lane-shown = The lane is shown again.
toast-section-shown = The section is shown again.
toast-sheet-shown = The card does not show this. You now see the whole sheet.
toast-deleted = “{ $title }” was deleted.
toast-changed-since = Something else was changed in “{ $title }” since. This was not reversed there.
open = Open
toast-text-kept = Not saved yet: “{ $text }”
try-again = Try again
toast-hidden = The row is hidden.
toast-section-hidden = The section is hidden.
toast-cut = { $count ->
    [one] One card cut. It stays where it is until you paste it elsewhere.
   *[other] { $count } cards cut. They stay where they are until you paste them elsewhere.
}
toast-cut-notes = { $count ->
    [one] One note cut. It stays where it is until you paste it elsewhere.
   *[other] { $count } notes cut. They stay where they are until you paste them elsewhere.
}
toast-cut-things = { $things } cut. They stay where they are until you paste them elsewhere.
things-selected = { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
} and { $notes ->
    [one] { $notes } free note
   *[other] { $notes } free notes
}
capture = Take notes
capture-entry = What is being said
capture-example = thinks: Where do I go?
capture-row = Where it goes
capture-take = Add
capture-close = Stop taking notes
capture-log = Just added
capture-undo = Take back { $text }
capture-several = { $more ->
    [one] { $text } and one more line
   *[other] { $text } and { $more } more lines
}
capture-waiting = { $count ->
    [one] One more line is waiting.
   *[other] { $count } more lines are waiting.
}
capture-plainly = Put it in { $row } as it is
# The words that may stand before the name of a step, parted by spaces.
capture-step-words = step stap
capture-unknown = There is no row or box “{ $said }”.
capture-ambiguous = “{ $said }” may be { $names }. Write a little more of it.
capture-no-step = There is no step “{ $said }”.
capture-no-number = Begin { $name } with a number from -2 to 2, for example “+1 relieved”.
capture-nowhere = There is no row or box here yet to put anything in.
said-captured = { $count ->
    [one] { $place }: { $text }
   *[other] { $count } lines added.
}
action-copy-picture = Copy as picture
toast-picture-copied = { $count ->
    [0] The whole drawing is on the clipboard as a picture.
    [one] What you chose is on the clipboard as a picture.
   *[other] The { $count } you chose are on the clipboard as a picture.
}
toast-paste-nowhere = First choose the cell or box where it should go, then paste again.
toast-table-pasted = { $count ->
    [0] { $feelings ->
        [one] One feeling pasted.
       *[other] { $feelings } feelings pasted.
    }
    [one] { $feelings ->
        [0] One card pasted.
       *[other] One card and { $feelings } feelings pasted.
    }
   *[other] { $feelings ->
        [0] { $count } cards pasted.
       *[other] { $count } cards and { $feelings } feelings pasted.
    }
}
toast-steps-added = { $count ->
    [one] One step added.
   *[other] { $count } steps added.
}
toast-feelings-skipped = The row of feelings was skipped: only numbers from -2 to 2 go there.
toast-rows-left = { $count ->
    [one] One line did not fit: there are not enough rows. The clipboard still has everything.
   *[other] { $count } lines did not fit: there are not enough rows. The clipboard still has everything.
}
toast-lines-left = { $count ->
    [one] { $made } cards made. One line did not fit: paste it apart.
   *[other] { $made } cards made. { $count } lines did not fit: paste them apart.
}
toast-imported = { $count ->
    [0] This is here already, just the same. Nothing was added.
    [one] “{ $title }” was imported.
   *[other] “{ $title }” was imported, with { $others ->
        [one] one more document
       *[other] { $others } more documents
    }.
}
import-notes = What is different
import-notes-lead = “{ $title }” was imported. This differs from the file, or could not be placed.
toast-phase-emptied = Phase “{ $name }” was empty and has been removed.
toast-remove-phase = { $count ->
    [0] The phase was deleted.
   *[other] The phase was deleted, with its cards.
}
toast-remove-step = { $count ->
    [0] The step was deleted.
   *[other] The step was deleted, with its cards.
}
toast-remove-lane = { $count ->
    [0] { $feelings ->
        [0] The row was deleted.
       *[other] The row was deleted, with its feelings.
    }
   *[other] The row was deleted, with its cards.
}
toast-remove-section = { $count ->
    [0] The section was deleted.
   *[other] The section was deleted, with its lines.
}
toast-remove-cards = { $count ->
    [one] The card was deleted.
   *[other] { $count } cards were deleted.
}
toast-details-unseen = { $count ->
    [one] { $details } is kept, but { $where ->
        [section] this section
       *[row] this row
    } does not show it.
   *[other] { $details } are kept, but { $where ->
        [section] this section
       *[row] this row
    } does not show them.
}
toast-remove-free-notes = { $count ->
    [one] The note was removed.
   *[other] { $count } notes were removed.
}
toast-several = What was selected was removed.
toast-remove-divider = The line was deleted.
toast-remove-feeling = The feeling was removed.

# Properties.
inspector = Properties
card = Card
free-notes-selected = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
note-width = Width
note-height = Height
note-lines = Align and distribute
note-layer = Layer
note-locked = Locked
card-text = Text
card-personas = True of
card-span = Width in steps
cards-selected = { $count } cards selected
basis = Basis
basis-source = Source
basis-source-example-observation = As in two mornings at the desk
basis-source-example-conversation = As in 11 of 14 conversations
basis-source-example-measurement = As in the waiting times of March
basis-people-count = Number of people
icon = Icon
icon-usual = No icon of its own
icon-search = Find an icon
picture = Picture
picture-pick = Choose a picture
picture-replace = Replace
picture-remove = Take away
picture-alt = What does it show?
picture-alt-hint = Whoever does not see the picture reads or hears this sentence.
picture-caption = Caption
picture-decorative = Decoration only
channels = Channels
channel-add = Add a channel
channel-name = Name of its own
channel-remove = Take away channel { $name }
presence = Where
score-of = { $score } of 5
satisfaction = Customer’s satisfaction
customer-importance = Importance to the customer
organisation-importance = Importance to us
quote-by = Who said this?
severity = Severity
customer-value = Value to the customer
organisation-value = Value to us
effort = Effort
pains-answered = Solves these pains
status = Status
due-date = Due
from-opportunity = Comes from opportunity
metric-value = Number
metric-unit = Unit
metric-unit-example = % or mark
metric-answer-count = Number of answers
metric-source = Source
barriers = Barriers
rule-text = Rule
team-or-role = Team or role
step = Step
step-link = Told in full in journey
step-link-open = Open journey
step-width = Width
phase = Phase
row = Row
lane-kind = Kind of row
lane-hidden = Hidden
lane-collapsed = Collapsed
lane-height = Least height (0: as needed)
saved-view = Saved view
divider = Line
divider-kind = Kind of line
box = Box
feeling = Feeling
feeling-of = { $curve ->
    [desired] Desired feeling of { $name }
   *[real] Feeling of { $name }
}
feeling-plain = { $curve ->
    [desired] Desired feeling
   *[real] Feeling
}
feeling-in-step = { $feeling } at { $step }
place-among = { $place } of { $count }
feeling-stop = { $feeling }: { $at }
feeling-new = add
step-grip = Make the step wider or narrower
card-grip = Card over more or fewer steps
pixels = { $count } pixels
steps-spanned = { $count ->
    [one] 1 step
   *[other] { $count } steps
}
cards-copied = { $count ->
    [one] + copy
   *[other] + { $count } copies
}
cards-carried = { $count ->
    [one] 1 card
   *[other] { $count } cards
}
feeling-how = How does this feel?
feeling-exact = Exactly, from −2 to 2
feeling-word = In a word
feeling-reason = Why?
feeling-curve = Line
feeling-add-desired = Add the desired feeling
feeling-remove = Remove point
feeling-value = { NUMBER($value, signDisplay: "exceptZero", maximumFractionDigits: 1) }
journey-title = Title
journey-title-example = I want to …
journey-scenario = Scenario
journey-scenario-example = Who does what, and why just now?
journey-goal = Goal
journey-goal-example = What does this person want to have achieved?
journey-expectations = Expectations
journey-expectations-example = What does this person expect beforehand?
journey-state = Situation
journey-detail = On the cards
journey-detail-brief = What matters most
journey-detail-full = Everything
journey-kind = Whose
journey-kind-customer = Customer
journey-kind-employee = Employee
journey-personas = Personas
journey-version = Version
document-language = Language of the map
language-dutch = Nederlands
language-english = English
persona-name = Name
persona-name-example = Samira, 34
persona-situation = Situation in a line
persona-quote = Quote
persona-quoted = Who said that, and when
persona-segment = Group
persona-background = Background
persona-share-percent = Share of the customers, in percent
persona-choose = Choose a persona
persona-another = Another persona
persona-none = There are no personas yet.
persona-raise = Bring { $name } forward
persona-take-off = Take { $name } off
persona-open = Open persona { $name }
seen-by = See as
seen-by-all = Everybody
seen-all = As everybody sees it again
seen-as = As { $name } sees it
persona-erased = This persona was deleted for good. Choose another, or take this one away.
persona-gone = This persona has been deleted.
persona-restore = Restore the persona and open it
persona-instead = Choose another persona
persona-rank = Rank
persona-layout = Form
persona-layout-sheet = Sheet
persona-layout-compact = Card
appearances = Appears on
appearances-none = Not on any journey or empathy map yet.
appearances-make-map = Make an empathy map
appearances-make-journey = Make a journey
line = Line
section = Section
sections = Sections
section-add = Add section
section-kind = Kind
section-hidden = Hidden
section-remove = Remove section
section-up = Move { $name } up
section-down = Move { $name } down
section-shown = { $name } shown
section-appearances-about = This section fills itself: it lists every journey and empathy map with this persona.
scale-left = Left
scale-right = Right
scale-place = Place in between
scale-not-placed = Not placed yet
scale-clear = Clear place
scale-percent = { $position } of 100
scale-placed = { $position } of 100, between { $left } and { $right }
origin = Comes from
origin-of-journey = Journey “{ $title }”
origin-of-persona = Persona “{ $title }”
origin-of-empathy-map = Empathy map “{ $title }”
origin-gone = From a document that is no longer there.
origin-card-gone = The card that this one comes from is no longer there.
empathy-map-situation = Situation
empathy-map-situation-example = At the desk for the first time
empathy-map-persona = Persona
empathy-map-nobody = Nobody yet
empathy-map-designed-for = Designed for
empathy-map-designed-by = Designed by
empathy-map-variant = Boxes
empathy-map-variant-canvas = Canvas of seven
empathy-map-variant-quadrants = Quadrants of four
empathy-map-variant-hint = You can switch later. No card gets lost.
portrait = Face
portrait-initials = Initials
portrait-choose = Choose a face
portrait-photo = Choose a photo
picture-drop-hint = Or drop a photo here, or paste one.

# The drawn faces.
face-amina = Woman with a green headscarf and glasses
face-bilal = Teenage boy with an orange cap and a hoodie
face-bram = Man with a dark beard
face-chen = Man with black hair, glasses and a jacket
face-david = Man with a kippah and a beard
face-eva = Woman with shoulder-length brown hair
face-fleur = Woman with long red hair and freckles
face-greet = Old woman with a grey bun
face-gurpreet = Man with an orange turban and a black beard
face-henk = Old man with glasses and a white moustache
face-imani = Black woman with an afro and large earrings
face-ingrid = Woman with short blonde hair in a wheelchair with a headrest
face-jayden = Black teenager with locs
face-joop = Old bald man with a white beard and a hearing aid
face-kai = Little boy with short black hair and a striped jumper
face-kofi = Black man with short hair
face-loes = Older woman with brown skin, grey hair and red glasses
face-lotte = Little girl with blonde braids
face-mei = Woman with black hair and a fringe
face-nia = Black girl with two afro puffs
face-omar = Blind older man with dark glasses and a white cane
face-priya = Woman with brown skin and a long black braid
face-ria = Old woman with grey curls and purple glasses
face-sam = Person with shaved sides and a purple sweep of hair
face-samira = Woman with a purple headscarf
face-tjeerd = Man with long blond hair and a short beard
face-winston = Old Black man with grey hair and a beard
face-yara = Woman with dark curls and vitiligo
face-zeynep = Girl with a pink headscarf

# Moving without dragging.
move-title = { $count ->
    [one] Move card
   *[other] Move { $count } cards
}
move-place = Place
move-last = At the end
move-before = Before “{ $card }”
# Sending to another document.
send = Send
send-title = { $count ->
    [one] Send card
   *[other] Send { $count } cards
}
send-lead = Everything stays here too. The evidence goes along.
send-to = To
send-search = Search by title
send-none = No document with this title.
send-new-row = New row: { $row }
drop-to-send = Let go to send it here
row-collapsed = { $row } (collapsed)
send-joining = { $count ->
    [one] { $names } also becomes a persona of this journey
   *[other] { $names } also become personas of this journey
}
send-not-joining = { $count ->
    [one] This journey has feelings without a persona. So { $names } is not added, nor named on the card.
   *[other] This journey has feelings without a persona. So { $names } are not added, nor named on the card.
}
toast-sent = { $count ->
    [one] Now in “{ $title }”: { $place }.
   *[other] { $count } cards are now in “{ $title }”: { $place }.
}
toast-joined = { $count ->
    [one] { $names } is on it now as well.
   *[other] { $names } are on it now as well.
}

# Deleting a persona who is used.
remove-persona-title = Delete { $name }?
remove-persona-lead = { $name } is on { $where }:
remove-persona-journeys = { $count ->
    [one] one journey
   *[other] { $count } journeys
}
remove-persona-maps = { $count ->
    [one] one empathy map
   *[other] { $count } empathy maps
}
remove-persona-marked = { $count ->
    [one] cards of one other document
   *[other] cards of { $count } other documents
}
remove-persona-everywhere = Remove everywhere
remove-persona-everywhere-about = From these documents too. The cards themselves stay.
remove-persona-sheet = Delete the persona only
remove-persona-sheet-about = These documents will say “{ $unknown }” until you restore the persona.
remove-persona-undo = You can undo this afterwards.

# A new document.
new-journey = New journey
new-journey-lead = Give it a title in the customer’s own words. Everything can change later.
new-journey-create = Make journey
new-persona = New persona
new-persona-lead = Somebody you would recognise, made of what customers told you.
new-persona-create = Make persona
new-persona-photo = You can add a photo, lines and sources afterwards.
new-empathy-map = New empathy map
new-empathy-map-lead = Put yourself in one person’s place, in one situation.
new-empathy-map-create = Make empathy map
new-begin-with = Begin with
template-blank = Blank
template-blank-about = A few phases and rows to fill in yourself.
template-blank-persona-about = A sheet with the usual sections, still empty.

# Exporting.
export-title = Export
export-lead = What you see here is what you get.
export-format = Kind of file
export-png = PNG: a picture for a slide, an e-mail or a poster.
export-png-short = PNG
export-pdf = PDF: to print, with text that can be searched and read aloud.
export-pdf-short = PDF
export-svg = SVG: sharp at any size, for a designer.
export-svg-short = SVG
export-json = JSON: the whole document, for another library or as a copy.
export-json-short = JSON
export-json-about = This file holds everything: sources, hidden rows and pictures too. Another library can import it.
export-scale = Size
export-times = { $scale }×
export-transparent = Transparent background
export-together = This comes along
export-together-pdf = With empathy maps and journeys, in one PDF
export-together-json = With empathy maps and journeys, in one file
export-pages = { $count ->
    [one] { $count } page
   *[other] This is the first of { $count } pages
}
export-name = Name
export-folder = Folder
export-drawing = Drawing…
export-preview-alt = Preview of { $title }
export-pixels = { $width } × { $height } pixels
export-size = { $width } × { $height } cm
export-busy = Making the file
export-part = { $percent }% done
export-stop = Stop
export-stopped = Stopped. No file was made.
export-done = { $name } was made.
export-show = Show in folder
untitled-file = Journey

# Settings.
settings-language = Language
settings-language-hint = Of this window and of new documents.
settings-appearance = Light or dark
settings-appearance-hint = Maps always stay on white paper.
appearance-system = As the computer
appearance-light = Light
appearance-dark = Dark
settings-text-size = Text of the window
settings-text-size-hint = The map itself is made larger with Ctrl and +.
about-text = Journeys, personas and empathy maps, with what you know and what you only think.
about-offline = Everything stays on this computer. Nothing goes over the internet.
about-letters = Letters: Atkinson Hyperlegible Next, by the Braille Institute.

# Presenting.
action-follow = Open the document of this
action-present = Present
action-present-here = Present from here
action-present-views = Present the saved views
present-label = Presentation of { $title }
present-keys = The arrow keys, or Page Down and Page Up, go on and back. Escape ends.
present-tools = Presentation
present-awake = “{ $title }” is being presented
present-at = { $index } of { $count }: { $name }.
present-part = Part { $part } of { $parts }.
present-holds = { $count ->
    [one] One card.
   *[other] { $count } cards.
}
present-steps = Steps: { $names }. { $count ->
    [0] Nothing there yet.
    [one] One card.
   *[other] { $count } cards.
}
present-no-next = That was the last.
present-no-previous = This is the beginning.
present-no-stop = There is no number { $number }.
present-going = To { $number }
present-pointer-on = The pointer follows the mouse.
present-pointer-off = The pointer is off.
present-next = Next
present-previous = Back
present-first = To the beginning
present-last = To the last
present-number = Number of a phase or box
present-enter = To that number, or next
present-black = Black screen
present-white = White screen
speaker-notes = Speaker notes
speaker-notes-hint = Shown below the map while presenting, with the key N.
present-notes = Speaker notes
present-notes-none = { $of ->
    [phase] There are no notes with this phase. Write them among the properties of the phase.
    [view] There are no notes with this view. Write them under Filter, with the saved views.
    [area] A box has no notes.
   *[whole] The whole has no notes.
}
present-pointer = Pointer
present-end = Stop presenting

# Keyboard shortcuts.
keys-moving = Moving
keys-cards = Cards
keys-free-notes = Free notes
keys-note-far = Move a note farther
keys-note-size = Make a note larger or smaller
keys-note-free = Drag without snapping
keys-ctrl-drag = Ctrl drag
keys-editing = Editing
keys-documents = Documents
keys-zooming = Zooming
keys-cut = Cut
keys-copy = Copy
keys-paste = Paste: cards, lines or an image
keys-walk = Walk through the map
keys-copy-drag = Copy cards
keys-alt-drag = Alt drag
keys-next-cell = Next cell, while writing
keys-next-card = Open a card, or add one below
keys-new-line = New line on a card
keys-leave = Done writing, or back
keys-menu = Menu of what is selected
keys-pan = Move the paper for a moment
keys-space-drag = Space drag
keys-zoom = Larger or smaller where you point
keys-ctrl-wheel = Ctrl wheel
keys-selecting = Selecting
keys-more = And more
keys-find = Find a shortcut
keys-or = or
keys-walk-line = To the beginning or end of the row
keys-walk-map = To the beginning or end of the map
keys-feeling-fine = A feeling a tenth higher or lower
keys-type = Write at once in an empty cell
keys-letter = letter
keys-pick = Select or let go
keys-space = Space
keys-pick-too = Select as well, or let go
keys-ctrl-space = Ctrl Space
keys-extend = Walk and take along
keys-presenting = While presenting
keys-present-next = →, ↓, Space, PageDown
keys-present-previous = ←, ↑, Backspace, PageUp
keys-present-number = 1 … 9

## Messages

# What happened, that nothing is lost, and what the user can do.

open-newer = { $path } was made with a newer version of Desire Path. Nothing in the file was changed. Update Desire Path and open it again.
open-not-a-workspace = { $path } is not a workspace of Desire Path. Nothing in it was changed. Choose another file.
open-damaged = { $path } is damaged and cannot be opened. Nothing in it was changed. Put a backup in its place, or ask your administrator for help.
open-read-only = { $path } may not be changed. Nothing in it was changed. Ask for permission to write it, or copy it to a folder of your own.
open-busy = { $path } is already open elsewhere. Nothing in it was changed. Close the other window and try again.
open-full = The disk is full, so { $path } cannot be opened. Nothing is lost. Free some space and try again.
open-not-there = { $path } is not there. Nothing was made. Check the name and the folder.
open-no-access = { $path } cannot be reached. Nothing in it was changed. Check that the folder is still there and that you may use it.

store-full = The disk is full, so this change was not saved. Everything before it was. Free some space and do it again.
store-unreachable = The workspace cannot be reached, so this change was not saved. Everything before it was. Check that the disk is still connected and do it again.
store-damaged = A part of the workspace is damaged, so this did not work. The rest is still there. Make a copy of the file now and put a backup in its place.
store-refused = This change could not be saved. Everything before it was. Try again.
document-gone = This document is not there any more. The others are. Choose another in the library.
document-deleted = This document is deleted. Nothing was changed. Restore it from the deleted documents in the library.
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

clipboard-closed = The clipboard does not take the picture. Try again, or export a PNG.
pasted-empty = There is no text on the clipboard.
pasted-too-large = This is too much to paste: more than { $megabytes } MB of text. Nothing has changed. Copy a smaller part.
pasted-too-many = These are { NUMBER($count) } cells; { NUMBER($most) } can be pasted at once. Nothing has changed. Copy a smaller part.
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
write-exists = The file { $path } is there already. Nothing was written. Choose another name, or have it replaced with --replace.
write-failed = The file could not be written: { $path }. The document is whole. Try again, or choose another folder.

template-missing = There is no template “{ $name }”. Nothing was changed. Choose another template.

note-missing-characters = No font was found for these characters: { $characters }. They are drawn as a box.
note-picture-framed = An image is missing or damaged here: { $cards }. An empty frame is drawn. Choose that image again.
note-page-shrunk = The drawing is larger than a page may be and is made smaller.
note-image-broken = An image in the file is damaged and was left out.

import-empty = This file is empty. Nothing was read. Choose another file.
import-too-large = This file is larger than { $megabytes } MB. Nothing was read. Choose a smaller file, or split it.
import-too-many = This is more than one journey can take: { $count }, where { $most } may be ({ $path }). Nothing was read. Spread it over more files.
import-line-too-long = Line { $line } is longer than { $most } characters. Nothing was read. Make the line shorter and try again.
import-not-text = This is not a text file: line { $line } cannot be read. Nothing was read. Choose a file of Desire Path or a Mermaid journey.
import-unrecognised = Desire Path does not know this kind of file. Nothing was read. Choose a file of Desire Path or a Mermaid journey.
import-not-json = This file is not whole: line { $line }, position { $column } holds something that does not belong there. Nothing was read. Mend that line, or ask for the file again.
import-another-format = This file comes from another program. Nothing was read. Choose a file that was made with Desire Path.
import-newer = This file was made with a newer Desire Path. Nothing was read. Update Desire Path and try again.
import-shape = Something in this file is wrong at { $path }. Nothing was read. Mend it there. Precisely: { $reason }
import-not-there = { $path } names “{ $name }”, which is not in the file. Nothing was read. Check the name.
import-ambiguous = { $path } names “{ $name }”, but more than one is called that. Nothing was read. Give each a name of its own.
import-id-twice = { $path } has an id that is already something else’s in the file. Nothing was read. Take that id away and it gets a new one: { $id }
import-broken-image = The image at { $path } is damaged. Nothing was read. Ask for the file again, or take the image out.
import-rule = { $path } holds something that cannot be. Nothing was read. Mend it there. Precisely: { $reason }
import-another-diagram = This is another diagram, not a journey ({ $diagram }). Nothing was read. Choose a file that begins with “journey”.
import-no-task = This journey has no step yet. Nothing was read.

note-score-clamped = Line { $line }: “{ $task }” had score { $given }, which became { $kept }, as the scale runs from 1 to 5.
note-score-missing = Line { $line }: “{ $task }” has no score. The step is there, without a feeling.
note-score-unreadable = Line { $line }: the score “{ $given }” of “{ $task }” is not a number. The step is there, without a feeling.
note-score-of-nobody = Line { $line }: “{ $task }” does not say whose score it is. It was given to { $persona }.
note-section-empty = Line { $line }: “{ $section }” has no step. The phase is there, with one empty step.
note-actor-left-out = Line { $line }: a journey has at most a hundred personas. The score of “{ $actor }” was left out.
note-unplaced = Line { $line } found no place: “{ $text }”
note-settings-left-out = Line { $line }: settings for drawing were left out.
note-comments-left-out = { $count ->
    [one] One comment was left out, on line { $line }.
   *[other] { $count } comments were left out, the first on line { $line }.
}
note-image-missing = An image does not come with the file: { $path }. The rest was read.

# What a new document begins with.
blank-phase-before = Before
blank-phase-during = During
blank-phase-after = After
blank-step = Step { $number }
## Comparing

action-compare = Compare …
future-menu = Current and future
comparing-title = Compare “{ $title }”
comparing-lead = You see what is new, changed and removed, with both lines of feelings in one row.
comparing-other = With which journey?
comparing-none = There is no other journey to compare it with yet.
comparing-do = Compare
comparison-of = { $current } beside { $future }
comparison-form = Arrangement
comparison-stacked = One above the other
comparison-side-by-side = Side by side
comparison-differences = What differs
comparison-whole = The whole journey
comparison-open = Open
comparison-open-name = Open “{ $name }” in the journey
comparison-close = Close comparison

difference-was = Was: “{ $text }”.
difference-was-empty = Was empty.
difference-in = Differs in: { $named }.
difference-stood = Stood at { $place }.
difference-higher = Was { $was }: { $by } higher.
difference-lower = Was { $was }: { $by } lower.
aspect-text = text
aspect-place = place
aspect-kind = kind of row
aspect-value = height
aspect-basis = evidence
aspect-scores = scores
aspect-details = properties
aspect-personas = personas
aspect-tags = tags
aspect-look = look
aspect-moment-of-truth = moment of truth
aspect-link = link to a journey

future-title = { $title } (future)
copy-title = { $title } (copy)

## Command line

cli-about = Desire Path draws customer journeys, personas and empathy maps. Without a command, the window opens.
cli-usage = Usage:
cli-commands = Commands
cli-command = command
cli-options = Options
cli-arguments = Arguments
cli-file-name = FILE
cli-journey-name = DOCUMENT
cli-workspace = The file with your journeys; otherwise the window’s own
cli-language = The language of what is said here; otherwise the system’s
cli-help = Shows this help
cli-version = Shows the version
cli-list = Names every document on a line: what it is, its id and its title
cli-export = Draws a document into a file
cli-journey = The document’s title, a part of it, or its id
cli-to = The file; .png, .pdf, .svg or .json says what kind
cli-replace = Replaces the file where it is there already; otherwise nothing is done then
cli-scale = How large a PNG becomes, from 0.5 up to 4; otherwise 1
cli-transparent = With no paper behind the drawing (PNG and SVG)
cli-together = Of a persona: the empathy maps and journeys too (PDF and JSON)
cli-compare = Draws two journeys into one file, with what is new, changed and removed
cli-current-name = CURRENT
cli-current = The current journey: its title, a part of it, or its id
cli-future-name = FUTURE
cli-future = The future journey: its title, a part of it, or its id
cli-aside = Side by side; otherwise one above the other
cli-no-comparison = What should “{ $what }” be saved as? Let the name end in .png, .pdf or .svg.
cli-import = Reads a file in and names what it held: JSON of Desire Path, or a Mermaid journey
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
cli-wrong-scale = “{ $what }” cannot be used with --scale: choose a number from 0.5 up to 4.
cli-wrong-language = “{ $what }” cannot be used with --language: choose nl or en.
cli-wrong-word = “{ $what }” does not belong here.
cli-wrong-help = --help shows what can be done.
cli-none = There is no document yet.
cli-unknown-ending = What kind of file should “{ $what }” become? Let its name end in .png, .pdf, .svg or .json.
cli-imported = { $count ->
    [0] Everything in this file is here already. Nothing was added.
    [one] Imported: one document.
   *[other] Imported: { $count } documents.
}
cli-exported = Saved in { $file }
cli-no-place = This system does not say where your files belong. Name the file with your journeys with --workspace.
cli-no-screen = There is no screen to open the window on. --help shows what can be done without one.
cli-no-window = The window does not open: { $reason }. Nothing in your journeys was changed. Install Desire Path again.

## Dialogs of the system

choose-picture = Choose an image
choose-pictures = Images
choose-import = Choose a file to read in
choose-imports = Journeys (JSON, Mermaid)
choose-any = All files
choose-folder = Choose a folder

# Empathy maps: the boxes, what stands beside them, and what to ask while a box is empty.
kind-empathy-map = Empathy map
box-who = Who
box-who-lead = With whom do we empathise?
box-who-question = Who is it, in which situation, and in which role?
box-need-to-do = Needs to do
box-need-to-do-lead = What does this person have to get done?
box-need-to-do-question = Which job must be finished, which choice made, and how will we know that it worked?
box-see = Sees
box-see-lead = In their surroundings
box-see-question = What does this person see around them, read and watch, and see others do?
box-say = Says
box-say-lead = Heard word for word
box-say-question = What have we heard this person say? Write it down as it sounded.
box-do = Does
box-do-lead = Seen with our own eyes
box-do-question = What does this person do today, and which behaviour have we seen ourselves?
box-hear = Hears
box-hear-lead = From others
box-hear-question = What do friends, family and colleagues say? What does this person hear second-hand?
box-think-and-feel = Thinks and feels
box-think-and-feel-lead = Inside
box-think-and-feel-question = What is on this person’s mind, even when left unsaid?
box-pain = Pains
box-pain-lead = Fears, frustrations, worries
box-pain-question = What is this person afraid of, what frustrates or stands in the way?
box-gain = Gains
box-gain-lead = Wishes, hopes, dreams
box-gain-question = What does this person hope for, what would make them glad or proud?
box-think = Thinks
box-think-lead = Often not out loud
box-think-question = What goes on in their head, and what stays unsaid?
box-feel = Feels
box-feel-lead = The feeling, and why
box-feel-question = What does this person feel, about what, and how strongly?

# Personas: the sections of the sheet.
section-demographics = Facts that matter
section-goals = Goals
section-needs = Needs
section-jobs = Job to be done
section-frustrations = What stands in the way
section-motivations = Motivations
section-behaviour = Behaviour and workarounds
section-scales = Behaviour on a scale
section-channels = Channels
section-devices = Devices
section-digital-skill = Digital skill
section-accessibility = Barriers
section-expectations = Expectations
section-sources = Evidence
section-appearances = Journeys and empathy maps
section-text = Other

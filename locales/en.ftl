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

error-storage = This could not be saved. Everything saved before is still there. Check that the disk has space and try again.

## Command line

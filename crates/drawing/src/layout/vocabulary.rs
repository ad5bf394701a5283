use document::{
    BarrierKind, BasisKind, BoxKind, ChannelKind, Date, DividerKind, LaneKind, Language,
    MetricSource, NoteForm, Presence, SectionKind, SolutionStatus,
};
use std::collections::HashMap;
use std::rc::Rc;
use words::{Value, Words};

/// The fixed words of one drawing, each asked for once.
pub(super) struct Vocabulary {
    words: &'static Words,
    said: HashMap<(&'static str, u32), Rc<str>>,
    framed: HashMap<&'static str, Rc<str>>,
}

/// Stands where a text is filled in; no document holds it, for it is private to an application.
const BLANK: &str = "\u{E000}";

impl Vocabulary {
    pub(super) fn of(language: Language) -> Self {
        Self {
            words: Words::of(language),
            said: HashMap::new(),
            framed: HashMap::new(),
        }
    }

    /// The word of this key.
    pub(super) fn say(&mut self, key: &'static str) -> Rc<str> {
        let words = self.words;
        let said = self.said.entry((key, 0));
        Rc::clone(said.or_insert_with(|| words.say(key, &[]).into()))
    }

    /// The words of this key with a number filled in.
    pub(super) fn count(&mut self, key: &'static str, name: &str, number: u32) -> Rc<str> {
        let words = self.words;
        let said = self.said.entry((key, number));
        Rc::clone(said.or_insert_with(|| {
            words
                .say(key, &[(name, Value::Number(f64::from(number)))])
                .into()
        }))
    }

    /// The words of this key with a text filled in.
    pub(super) fn fill(&mut self, key: &'static str, name: &str, text: &str) -> String {
        let words = self.words;
        let frame = self
            .framed
            .entry(key)
            .or_insert_with(|| words.say(key, &[(name, Value::Text(BLANK))]).into());
        frame.replace(BLANK, text)
    }

    /// The words of this key with several values filled in.
    pub(super) fn tell(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.say(key, values)
    }

    /// A text between the language's quotation marks, unless it already stands between some.
    pub(super) fn quoted(&mut self, text: &str) -> String {
        const MARKS: [char; 9] = ['"', '“', '”', '„', '‘', '’', '\'', '«', '»'];
        let text = text.trim();
        if text.is_empty() || text.starts_with(MARKS) && text.ends_with(MARKS) {
            return text.to_owned();
        }
        self.fill("quoted", "text", text)
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date) -> String {
        let year = date.year().to_string();
        let Some(month) = date.month() else {
            return year;
        };
        let month = ("month", Value::Number(f64::from(month)));
        let year = ("year", Value::Text(&year));
        match date.day() {
            None => self.tell("date-month", &[month, year]),
            Some(day) => {
                let day = day.to_string();
                self.tell("date-day", &[("day", Value::Text(&day)), month, year])
            }
        }
    }

    /// A number as the language writes it, with at most `decimals` behind the sign.
    pub(super) fn number(&mut self, value: f64, decimals: usize) -> String {
        let plain = format!("{:.decimals$}", value.abs());
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
        let part = part.trim_end_matches('0');
        let (thousands, decimal) = (self.say("thousands-sign"), self.say("decimal-sign"));
        let mut text = String::new();
        if value < 0.0 && (whole != "0" || !part.is_empty()) {
            text.push('−');
        }
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len() - place;
            // Four digits stay together, as in a year.
            if place > 0 && left.is_multiple_of(3) && whole.len() > 4 {
                text.push_str(&thousands);
            }
            text.push(digit);
        }
        if !part.is_empty() {
            text.push_str(&decimal);
            text.push_str(part);
        }
        text
    }
}

/// The key of a kind of lane's name in locales.
#[must_use]
pub const fn lane(kind: LaneKind) -> &'static str {
    match kind {
        LaneKind::Action => "lane-action",
        LaneKind::Need => "lane-need",
        LaneKind::Thought => "lane-thought",
        LaneKind::Emotion => "lane-emotion",
        LaneKind::Touchpoint => "lane-touchpoint",
        LaneKind::Storyboard => "lane-storyboard",
        LaneKind::Quote => "lane-quote",
        LaneKind::Pain => "lane-pain",
        LaneKind::Gain => "lane-gain",
        LaneKind::Opportunity => "lane-opportunity",
        LaneKind::Solution => "lane-solution",
        LaneKind::Metric => "lane-metric",
        LaneKind::Barrier => "lane-barrier",
        LaneKind::Rule => "lane-rule",
        LaneKind::Evidence => "lane-evidence",
        LaneKind::Frontstage => "lane-frontstage",
        LaneKind::Backstage => "lane-backstage",
        LaneKind::Support => "lane-support",
        LaneKind::Text => "lane-text",
    }
}

/// The key of a free note's kind.
#[must_use]
pub const fn free_note(form: &NoteForm) -> &'static str {
    match form {
        NoteForm::Sticky { .. } => "free-note-sticky",
        NoteForm::Text { .. } => "free-note-text",
        NoteForm::Picture { .. } => "free-note-picture",
        NoteForm::Arrow { .. } => "free-note-arrow",
    }
}

/// The key in locales of a box's name; `-lead` behind it gives the words beside that, `-question` what to
/// ask while it is empty.
#[must_use]
pub const fn empathy_box(role: BoxKind) -> &'static str {
    match role {
        BoxKind::Who => "box-who",
        BoxKind::NeedToDo => "box-need-to-do",
        BoxKind::See => "box-see",
        BoxKind::Say => "box-say",
        BoxKind::Do => "box-do",
        BoxKind::Hear => "box-hear",
        BoxKind::ThinkAndFeel => "box-think-and-feel",
        BoxKind::Pain => "box-pain",
        BoxKind::Gain => "box-gain",
        BoxKind::Think => "box-think",
        BoxKind::Feel => "box-feel",
    }
}

/// The key in locales of a kind of section's name.
#[must_use]
pub const fn section(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Demographics => "section-demographics",
        SectionKind::Goals => "section-goals",
        SectionKind::Needs => "section-needs",
        SectionKind::Jobs => "section-jobs",
        SectionKind::Frustrations => "section-frustrations",
        SectionKind::Motivations => "section-motivations",
        SectionKind::Behaviour => "section-behaviour",
        SectionKind::Scales => "section-scales",
        SectionKind::Channels => "section-channels",
        SectionKind::Devices => "section-devices",
        SectionKind::DigitalSkill => "section-digital-skill",
        SectionKind::Accessibility => "section-accessibility",
        SectionKind::Expectations => "section-expectations",
        SectionKind::Sources => "section-sources",
        SectionKind::Appearances => "section-appearances",
        SectionKind::Text => "section-text",
    }
}

pub(super) const fn divider(kind: DividerKind) -> &'static str {
    match kind {
        DividerKind::Interaction => "divider-interaction",
        DividerKind::Visibility => "divider-visibility",
        DividerKind::InternalInteraction => "divider-internal-interaction",
    }
}

pub(super) const fn basis(kind: BasisKind) -> &'static str {
    match kind {
        BasisKind::Assumption => "basis-assumption",
        BasisKind::Observation => "basis-observation",
        BasisKind::Conversation => "basis-conversation",
        BasisKind::Measurement => "basis-measurement",
    }
}

pub(super) const fn channel(kind: ChannelKind) -> &'static str {
    match kind {
        ChannelKind::Desk => "channel-desk",
        ChannelKind::Person => "channel-person",
        ChannelKind::Building => "channel-building",
        ChannelKind::Website => "channel-website",
        ChannelKind::App => "channel-app",
        ChannelKind::Email => "channel-email",
        ChannelKind::Newsletter => "channel-newsletter",
        ChannelKind::Phone => "channel-phone",
        ChannelKind::Chat => "channel-chat",
        ChannelKind::SocialMedia => "channel-social-media",
        ChannelKind::Search => "channel-search",
        ChannelKind::Letter => "channel-letter",
        ChannelKind::Poster => "channel-poster",
        ChannelKind::Ticket => "channel-ticket",
        ChannelKind::Collection => "channel-collection",
        ChannelKind::Machine => "channel-machine",
        ChannelKind::Event => "channel-event",
        ChannelKind::School => "channel-school",
        ChannelKind::Partner => "channel-partner",
        ChannelKind::WordOfMouth => "channel-word-of-mouth",
        ChannelKind::Media => "channel-media",
        ChannelKind::Other => "channel-other",
    }
}

pub(super) const fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Online => "presence-online",
        Presence::InPerson => "presence-in-person",
    }
}

pub(super) const fn barrier(kind: BarrierKind) -> &'static str {
    match kind {
        BarrierKind::LowLiteracy => "barrier-low-literacy",
        BarrierKind::Language => "barrier-language",
        BarrierKind::DigitalSkill => "barrier-digital-skill",
        BarrierKind::Access => "barrier-access",
        BarrierKind::Cost => "barrier-cost",
    }
}

pub(super) const fn status(status: SolutionStatus) -> &'static str {
    match status {
        SolutionStatus::Idea => "status-idea",
        SolutionStatus::Trying => "status-trying",
        SolutionStatus::Done => "status-done",
        SolutionStatus::Dropped => "status-dropped",
    }
}

pub(super) const fn metric_source(source: MetricSource) -> &'static str {
    match source {
        MetricSource::Survey => "metric-survey",
        MetricSource::MysteryGuest => "metric-mystery-guest",
        MetricSource::Nps => "metric-nps",
        MetricSource::Count => "metric-count",
        MetricSource::Other => "metric-other",
    }
}

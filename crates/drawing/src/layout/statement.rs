use super::cast::Cast;
use super::sheet::Sheet;
use super::vocabulary;
use crate::icon;
use document::{
    Basis, Card, CardDetail, Channel, ChannelKind, Details, Document, LaneKind, Presence,
    SolutionStatus,
};

/// What a card says in its lane, in words.
pub(super) struct Statement<'a> {
    /// The text as drawn; a thought stands between quotation marks.
    pub(super) text: String,
    /// Icons in front of the text.
    pub(super) icons: Vec<&'a str>,
    /// A number above the text, and its unit.
    pub(super) figure: Option<(String, &'a str)>,
    /// How we help in spite of a rule.
    pub(super) help: &'a str,
    /// Channels or barriers below the text: an icon and a word each.
    pub(super) chips: Vec<(&'static str, String)>,
    /// Scores and the like.
    pub(super) meta: Vec<String>,
    /// Scores and the like that a slide can do without.
    more: Vec<String>,
    /// How it is known.
    pub(super) basis: Vec<String>,
    /// What the picture tells and the reader of the drawing sees, but the text does not say.
    pub(super) unsaid: Vec<String>,
}

/// Puts a card in words.
pub(super) fn state<'a>(
    sheet: &mut Sheet<'_>,
    document: &Document,
    card: &'a Card,
    kind: LaneKind,
) -> Statement<'a> {
    let mut statement = Statement {
        text: card.text.trim().to_owned(),
        icons: Vec::new(),
        figure: None,
        help: "",
        chips: Vec::new(),
        meta: Vec::new(),
        more: Vec::new(),
        basis: Vec::new(),
        unsaid: Vec::new(),
    };
    let known = |name: &&str| icon::outline(name).is_some();
    statement.icons.extend(card.icon.as_deref().filter(known));
    let detail = document
        .journey()
        .map_or(CardDetail::Brief, |journey| journey.detail);
    tell_details(sheet, document, &card.details, kind, &mut statement);
    tell_basis(sheet, &card.basis, &mut statement);
    match detail {
        CardDetail::Brief => statement.shorten(&card.basis, kind),
        CardDetail::Full => statement.meta.append(&mut statement.more),
    }
    statement
}

/// Whether the source of what a card says is part of what it says.
const fn needs_source(kind: LaneKind) -> bool {
    matches!(
        kind,
        LaneKind::Pain | LaneKind::Gain | LaneKind::Quote | LaneKind::Barrier | LaneKind::Metric
    )
}

fn tell_details<'a>(
    sheet: &mut Sheet<'_>,
    document: &Document,
    details: &'a Details,
    kind: LaneKind,
    statement: &mut Statement<'a>,
) {
    match kind {
        LaneKind::Thought => statement.text = sheet.words.quoted(&statement.text),
        LaneKind::Quote => {
            statement.text = sheet.words.quoted(&statement.text);
            tell_name(
                sheet,
                ("said-by", "name"),
                &details.said_by,
                &mut statement.meta,
            );
        }
        LaneKind::Touchpoint => tell_contact(sheet, details, statement),
        LaneKind::Pain => {
            let scores = [("score-severity", details.severity)];
            tell_scores(sheet, &scores, &mut statement.meta);
        }
        LaneKind::Opportunity => {
            let scores = [
                ("score-customer-value", details.customer_value),
                ("score-effort", details.effort),
            ];
            tell_scores(sheet, &scores, &mut statement.meta);
            tell_plain(&details.owner, statement);
            let scores = [("score-organisation-value", details.organisation_value)];
            tell_scores(sheet, &scores, &mut statement.more);
            if let Ok(count @ 1..) = u32::try_from(details.pains.len()) {
                let pains = sheet.words.count("answers-pains", "count", count);
                statement.more.push(pains.to_string());
            }
        }
        LaneKind::Solution => {
            if let Some(status) = details.status {
                statement.icons.push(status_icon(status));
                let word = sheet.words.say(vocabulary::status(status));
                statement.meta.push(word.to_string());
            }
            tell_plain(&details.owner, statement);
            if let Some(due) = details.due {
                let date = sheet.words.date(due);
                statement.meta.push(sheet.words.fill("due", "date", &date));
            }
            let source = details.opportunity.and_then(|id| document.card(id));
            if let Some(opportunity) = source {
                let key = ("comes-from", "opportunity");
                tell_name(sheet, key, &opportunity.text, &mut statement.more);
            }
        }
        LaneKind::Metric => {
            if let Some(value) = details.value {
                let figure = sheet.words.number(value, 2);
                statement.figure = Some((figure, details.unit.trim()));
            }
            if let Some(answers) = details.answers {
                let count = sheet.words.number(f64::from(answers), 0);
                let text = sheet.words.fill("metric-answers", "count", &count);
                statement.meta.push(text);
            }
            if let Some(date) = details.measured {
                statement.meta.push(sheet.words.date(date));
            }
            if let Some(source) = details.metric_source {
                let word = sheet.words.say(vocabulary::metric_source(source));
                statement.meta.push(word.to_string());
            }
        }
        LaneKind::Barrier => {
            for barrier in &details.barriers {
                let word = sheet.words.say(vocabulary::barrier(*barrier));
                statement
                    .chips
                    .push((icon::barrier(*barrier), word.to_string()));
            }
        }
        LaneKind::Rule => statement.help = details.help.trim(),
        LaneKind::Frontstage | LaneKind::Backstage | LaneKind::Support => {
            tell_plain(&details.team, statement);
        }
        LaneKind::Action
        | LaneKind::Need
        | LaneKind::Emotion
        | LaneKind::Storyboard
        | LaneKind::Gain
        | LaneKind::Evidence
        | LaneKind::Text => {}
    }
}

/// One channel stands in front of the text, or is the text; several stand below it.
fn tell_contact<'a>(sheet: &mut Sheet<'_>, details: &'a Details, statement: &mut Statement<'a>) {
    match details.channels.as_slice() {
        [] => {}
        [channel] => {
            let name = channel_name(sheet, channel);
            statement.icons.push(icon::channel(channel.kind));
            if statement.text.is_empty() {
                statement.text = name;
            } else {
                // What the icon shows is said, unless the text says just that.
                let kind = sheet.words.say(vocabulary::channel(channel.kind));
                let told = [name, kind.to_string()];
                let new = told.into_iter().find(|word| *word != statement.text);
                statement.unsaid.extend(new);
            }
            let word = sheet.words.say(vocabulary::presence(channel.presence));
            if is_usual(channel) {
                statement.unsaid.push(word.to_string());
            } else {
                statement.meta.push(word.to_string());
            }
        }
        channels => {
            for channel in channels {
                let mut name = channel_name(sheet, channel);
                if !is_usual(channel) {
                    name.push_str(" · ");
                    name.push_str(&sheet.words.say(vocabulary::presence(channel.presence)));
                }
                statement.chips.push((icon::channel(channel.kind), name));
            }
        }
    }
    let scores = [
        ("score-satisfaction", details.satisfaction),
        ("score-customer-importance", details.customer_importance),
    ];
    tell_scores(sheet, &scores, &mut statement.meta);
    let importance = details.organisation_importance;
    let scores = [("score-organisation-importance", importance)];
    tell_scores(sheet, &scores, &mut statement.more);
}

fn channel_name(sheet: &mut Sheet<'_>, channel: &Channel) -> String {
    match channel.name.trim() {
        "" => sheet
            .words
            .say(vocabulary::channel(channel.kind))
            .to_string(),
        name => name.to_owned(),
    }
}

/// Whether the channel's icon alone says where the contact is.
fn is_usual(channel: &Channel) -> bool {
    let usual = match channel.kind {
        ChannelKind::Website
        | ChannelKind::App
        | ChannelKind::Email
        | ChannelKind::Newsletter
        | ChannelKind::Phone
        | ChannelKind::Chat
        | ChannelKind::SocialMedia
        | ChannelKind::Search => Presence::Online,
        ChannelKind::Desk
        | ChannelKind::Person
        | ChannelKind::Building
        | ChannelKind::Letter
        | ChannelKind::Poster
        | ChannelKind::Ticket
        | ChannelKind::Collection
        | ChannelKind::Machine
        | ChannelKind::Event
        | ChannelKind::School
        | ChannelKind::Partner
        | ChannelKind::WordOfMouth => Presence::InPerson,
        ChannelKind::Media | ChannelKind::Other => return false,
    };
    channel.presence == usual
}

fn tell_scores(
    sheet: &mut Sheet<'_>,
    scores: &[(&'static str, Option<u8>)],
    words: &mut Vec<String>,
) {
    for (key, score) in scores {
        if let Some(score) = score {
            let text = sheet.words.count(key, "score", u32::from(*score));
            words.push(text.to_string());
        }
    }
}

fn tell_name(
    sheet: &mut Sheet<'_>,
    (key, name): (&'static str, &str),
    text: &str,
    words: &mut Vec<String>,
) {
    let text = text.trim();
    if !text.is_empty() {
        words.push(sheet.words.fill(key, name, text));
    }
}

fn tell_plain(text: &str, statement: &mut Statement<'_>) {
    let text = text.trim();
    if !text.is_empty() {
        statement.meta.push(text.to_owned());
    }
}

/// How it is known: "observatie, 3 middagen · 4 mensen · maart 2026". The kind goes without
/// saying where the source says it, and where there is no source: the card's edge says enough.
fn tell_basis(sheet: &mut Sheet<'_>, basis: &Basis, statement: &mut Statement<'_>) {
    let kind = sheet.words.say(vocabulary::basis(basis.kind));
    let source = basis.source.trim();
    let word = kind.to_lowercase();
    let said = source.to_lowercase().contains(&word);
    match (basis.kind.is_evidence(), source.is_empty()) {
        (_, true) => statement.unsaid.push(kind.to_string()),
        (true, false) if !said => statement.basis.push(format!("{word}, {source}")),
        (false, false) if !said => {
            statement.unsaid.push(kind.to_string());
            statement.basis.push(source.to_owned());
        }
        (_, false) => statement.basis.push(source.to_owned()),
    }
    if let Some(people) = basis.people {
        let people = sheet.words.count("basis-people", "count", people);
        statement.basis.push(people.to_string());
    }
    if let Some(date) = basis.date {
        statement.basis.push(sheet.words.date(date));
    }
}

const fn status_icon(status: SolutionStatus) -> &'static str {
    match status {
        SolutionStatus::Idea => "lightbulb",
        SolutionStatus::Trying => "hourglass",
        SolutionStatus::Done => "circle-check",
        SolutionStatus::Dropped => "circle-x",
    }
}

impl Statement<'_> {
    /// Leaves to a screen reader, and to the inspector, what a slide can do without.
    fn shorten(&mut self, basis: &Basis, kind: LaneKind) {
        self.unsaid.append(&mut self.more);
        let told = needs_source(kind) && basis.kind.is_evidence();
        let kept = match (told, basis.source.trim().is_empty()) {
            (false, _) => 0,
            // The source says how many people and when, as far as it matters.
            (true, false) => 1,
            (true, true) => self.basis.len(),
        };
        self.unsaid.extend(self.basis.drain(kept..));
    }

    /// The whole statement as a screen reader says it: the text, what belongs to it, whose it is.
    pub(super) fn name(&self, sheet: &mut Sheet<'_>, card: &Card, cast: &Cast<'_>) -> String {
        let mut name = String::new();
        let mut say = |part: &str| {
            if !part.is_empty() {
                if !name.is_empty() {
                    name.push_str("; ");
                }
                name.push_str(part);
            }
        };
        if let Some((figure, unit)) = &self.figure {
            say(format!("{figure} {unit}").trim_end());
        }
        let picture = card.picture.as_ref().filter(|picture| !picture.decorative);
        let alt = picture.map_or("", |picture| picture.alt.trim());
        if self.text.is_empty() && self.figure.is_none() && self.chips.is_empty() && alt.is_empty()
        {
            say(&sheet.words.say("empty-card"));
        }
        say(&self.text);
        say(alt);
        if !self.help.is_empty() {
            say(&format!("{}: {}", sheet.words.say("rule-help"), self.help));
        }
        self.chips.iter().for_each(|(_, word)| say(word));
        self.unsaid.iter().for_each(|word| say(word));
        self.meta.iter().for_each(|word| say(word));
        self.basis.iter().for_each(|word| say(word));
        card.tags.iter().for_each(|tag| say(tag.trim()));
        for actor in card.personas.iter().filter_map(|id| cast.actor(*id)) {
            say(&actor.name);
        }
        name
    }
}

use super::{Builder, Sample};
use document::BasisKind::{Assumption, Conversation, Measurement, Observation};
use document::LaneKind;
use document::{
    Accent, BarrierKind, CardChange, CardColour, Channel, ChannelKind, Curve, DividerKind, Edit,
    JourneyChange, JourneyKind, LaneChange, Language, MetricSource, Picture, Presence,
    SolutionStatus, StepChange,
};

const LONG: &str = "Aansprakelijkheidswaardevaststellingsveranderingsprocedurebewaker";
const ARABIC: &str = "أريد أن أذهب مع ابنتي إلى القراءة كل أسبوع";
const CHINESE: &str = "我想每周都带女儿去图书馆听故事，但是时间总是变。";

fn picture(width: u32, height: u32) -> CardChange {
    CardChange::Picture(Some(Picture {
        image: super::hash(),
        width,
        height,
        alt: "Een kring van kinderen rond de voorlezer".into(),
        decorative: false,
    }))
}

/// Every kind of lane, with all that its cards can hold.
pub fn every_lane() -> Sample {
    let mut it = Builder::new(
        "Ik wil als nieuwe medewerker snel weten hoe ik iemand bij het Informatiepunt help, ook als ik het antwoord zelf niet weet",
        Language::Dutch,
    );
    for change in [
        JourneyChange::Kind(JourneyKind::Employee),
        JourneyChange::Scenario("Eerste week aan de balie, op een drukke zaterdag.".into()),
        JourneyChange::Goal("Iedereen gaat weg met een antwoord of een afspraak.".into()),
        JourneyChange::Expectations("Een collega die meekijkt; een systeem dat werkt.".into()),
        JourneyChange::Organisation("Bibliotheek Voorbeeldstad".into()),
        JourneyChange::Team("Team Frontoffice".into()),
    ] {
        it.head(change);
    }
    let henk = it.persona(
        "Henk, 71",
        "Ik wil het zelf kunnen.",
        Some("henk"),
        Accent::Blue,
    );
    let ria = it.persona("Ria van den Berg, 66", "", None, Accent::Pink);
    it.phase("Voorbereiden", &["Leest in", "Loopt mee"]);
    it.phase("Helpen", &["Begroet de bezoeker", "Zoekt het antwoord"]);
    for (place, change) in [
        (2, StepChange::MomentOfTruth(true)),
        (
            3,
            StepChange::Link(Some(document::DocumentId(uuid::Uuid::from_u128(9999)))),
        ),
        (3, StepChange::MomentOfTruth(true)),
        (1, StepChange::Width(260)),
    ] {
        let step = it.step(place);
        it.edit(&Edit::ChangeStep { step, change });
    }
    let seen = (Observation, "3 middagen");
    let thought = (Assumption, "");
    for kind in LaneKind::ALL.iter().copied() {
        match kind {
            LaneKind::Touchpoint => {
                it.divider(DividerKind::Interaction);
            }
            LaneKind::Backstage => {
                it.divider(DividerKind::Visibility);
            }
            LaneKind::Support => {
                it.divider(DividerKind::InternalInteraction);
            }
            _ => {}
        }
        let lane = it.lane(kind, "");
        if kind == LaneKind::Emotion {
            for (step, value, word, reason) in [
                (0, 1.5, "Nieuwsgierig", ""),
                (
                    1,
                    -1.8,
                    "Overweldigd",
                    "Te veel systemen tegelijk op één ochtend",
                ),
                (2, -1.2, "Zenuwachtig", ""),
                (3, 1.9, "Trots", "Het lukte zonder hulp"),
            ] {
                it.feeling(lane, step, Some(henk), Curve::Real, value, (word, reason));
            }
            for (step, value, word) in [
                (0, 1.6, ""),
                (1, 0.5, "Begeleid"),
                (2, 1.0, ""),
                (3, 1.9, "Trots"),
            ] {
                it.feeling(lane, step, Some(henk), Curve::Desired, value, (word, ""));
            }
            for (step, value, word) in [
                (0, -0.5, "Sceptisch"),
                (1, -1.7, "Moe"),
                (3, 0.5, "Tevreden"),
            ] {
                it.feeling(lane, step, Some(ria), Curve::Real, value, (word, ""));
            }
            continue;
        }
        it.card(
            lane,
            0,
            1,
            "Leest de map van vorig jaar",
            seen,
            &[CardChange::Personas(vec![henk, ria])],
        );
        it.card(
            lane,
            1,
            2,
            "Kijkt mee met een ervaren collega, die alles twee keer uitlegt",
            thought,
            &[],
        );
        let changes: Vec<CardChange> = match kind {
            LaneKind::Touchpoint => vec![
                CardChange::Channels(vec![
                    Channel {
                        kind: ChannelKind::Desk,
                        name: String::new(),
                        presence: Presence::InPerson,
                    },
                    Channel {
                        kind: ChannelKind::Website,
                        name: "mijn.bibliotheek".into(),
                        presence: Presence::Online,
                    },
                    Channel {
                        kind: ChannelKind::Event,
                        name: "Webinar".into(),
                        presence: Presence::Online,
                    },
                ]),
                CardChange::Satisfaction(Some(2)),
                CardChange::CustomerImportance(Some(5)),
            ],
            LaneKind::Storyboard => vec![picture(1200, 800)],
            LaneKind::Quote => vec![CardChange::SaidBy("Bezoeker, 58".into())],
            LaneKind::Pain => vec![
                CardChange::Severity(Some(5)),
                CardChange::Tags(vec!["wachtrij".into(), "zaterdag".into()]),
            ],
            LaneKind::Opportunity => vec![
                CardChange::CustomerValue(Some(5)),
                CardChange::OrganisationValue(Some(3)),
                CardChange::Effort(Some(1)),
                CardChange::Owner("Marieke".into()),
            ],
            LaneKind::Solution => vec![
                CardChange::Status(Some(SolutionStatus::Trying)),
                CardChange::Owner("Team Educatie".into()),
                CardChange::Due("2026-09-01".parse().ok()),
            ],
            LaneKind::Metric => vec![
                CardChange::Value(Some(7.85)),
                CardChange::Unit("rapportcijfer".into()),
                CardChange::Answers(Some(12_214)),
                CardChange::Measured("2026-03".parse().ok()),
                CardChange::MetricSource(Some(MetricSource::Survey)),
            ],
            LaneKind::Barrier => vec![CardChange::Barriers(BarrierKind::ALL.to_vec())],
            LaneKind::Rule => vec![CardChange::Help(
                "We vragen het na en bellen dezelfde dag terug.".into(),
            )],
            LaneKind::Backstage | LaneKind::Frontstage | LaneKind::Support => {
                vec![CardChange::Team("Frontoffice".into())]
            }
            LaneKind::Action => vec![
                CardChange::Icon(Some("phone".into())),
                CardChange::Colour(Some(CardColour::Purple)),
            ],
            LaneKind::Text => vec![picture(40, 40)],
            _ => vec![],
        };
        it.card(
            lane,
            3,
            1,
            "Vraagt het na bij de backoffice",
            (Measurement, "214 formulieren"),
            &changes,
        );
        it.card(lane, 2, 1, "", thought, &changes);
    }
    it.finish()
}

/// Five personas, each with a curve of her own, some through the same points.
pub fn five_personas() -> Sample {
    five(None)
}

/// Five personas of one colour.
pub fn five_alike() -> Sample {
    five(Some(Accent::Purple))
}

fn five(one: Option<Accent>) -> Sample {
    let mut it = Builder::new("Ik wil een boek lenen", Language::English);
    let mut all = Vec::new();
    for (name, quote, avatar, colour) in [
        (
            "Amina, 29",
            "I come for my son.",
            Some("amina"),
            Accent::Teal,
        ),
        (
            "Bram, 35",
            "Quick in, quick out.",
            Some("bram"),
            Accent::Blue,
        ),
        (
            "Fleur, 17",
            "It is quiet here.",
            Some("fleur"),
            Accent::Green,
        ),
        (
            "Kofi, 41",
            "Where is the thriller shelf? I always get lost between the stairs and the desk.",
            Some("kofi"),
            Accent::Brown,
        ),
        ("Mei, 52", "", None, Accent::Pink),
    ] {
        all.push(it.persona(name, quote, avatar, one.unwrap_or(colour)));
    }
    it.phase("Find", &["Searches", "Asks", "Takes"]);
    it.phase("Bring back", &["Reads", "Returns", "Tells a friend"]);
    let does = it.lane(LaneKind::Action, "");
    it.card(
        does,
        0,
        1,
        "Searches the catalogue",
        (Conversation, "5 conversations"),
        &[CardChange::Personas(all.clone())],
    );
    let feels = it.lane(LaneKind::Emotion, "");
    let values = [
        [1.0, 1.0, 1.0, -1.0, 0.0],
        [-1.5, -1.0, 0.5, 0.7, -1.6],
        [0.0, 0.0, 0.0, 0.0, 0.0],
        [2.0, 1.5, 1.0, -2.0, -1.5],
        [0.4, -0.4, 1.8, -1.8, 0.2],
        [1.2, 0.8, 1.4, 1.6, 1.0],
    ];
    for (step, row) in values.iter().enumerate() {
        for (place, value) in row.iter().enumerate() {
            if (step, place) == (3, 1) {
                continue;
            }
            let word = ["Hopeful", "Hurried", "Calm", "Lost", "Unsure"][place];
            let word = if (step + place) % 2 == 0 { word } else { "" };
            it.feeling(
                feels,
                step,
                Some(all[place]),
                Curve::Real,
                *value,
                (word, ""),
            );
        }
    }
    it.finish()
}

/// One step, one persona.
pub fn one_step() -> Sample {
    let mut it = Builder::new("Ik wil lid worden", Language::Dutch);
    it.persona(
        "Samira, 34",
        "Ik wil dat zij het beter kan dan ik.",
        Some("samira"),
        Accent::Purple,
    );
    it.phase("Inschrijven", &["Vult het formulier in"]);
    let lane = it.lane(LaneKind::Pain, "");
    it.card(
        lane,
        0,
        4,
        "Het formulier is lang",
        (Conversation, "4 van 9 gesprekken"),
        &[],
    );
    it.lane(LaneKind::Opportunity, "");
    let collapsed = it.lane(LaneKind::Action, "Wat er nog meer gebeurt");
    it.card(collapsed, 0, 1, "Zoekt een pen", (Assumption, ""), &[]);
    it.edit(&Edit::ChangeLane {
        lane: collapsed,
        change: LaneChange::Collapsed(true),
    });
    it.finish()
}

/// Words that do not fit, and scripts that run otherwise.
pub fn long_words() -> Sample {
    let mut it = Builder::new(LONG, Language::Dutch);
    let samira = it.persona(LONG, ARABIC, None, Accent::Purple);
    it.phase(LONG, &[LONG]);
    it.phase(ARABIC, &[CHINESE, ARABIC, "😀 👩‍👧 🇳🇱"]);
    let sentence = "Een lange zin die nog wat langer wordt. ".repeat(8);
    for kind in [
        LaneKind::Action,
        LaneKind::Touchpoint,
        LaneKind::Thought,
        LaneKind::Pain,
    ] {
        let lane = it.lane(kind, LONG);
        for (step, text) in [LONG, sentence.trim(), ARABIC, CHINESE].iter().enumerate() {
            let changes = [
                CardChange::Tags(vec![LONG.into(), ARABIC.into()]),
                CardChange::Channels(vec![Channel {
                    kind: ChannelKind::Other,
                    name: LONG.into(),
                    presence: Presence::Online,
                }]),
            ];
            it.card(lane, step, 1, text, (Observation, LONG), &changes);
        }
        it.card(lane, 3, 1, "😀👍 Fijn! 🎉", (Assumption, ""), &[]);
    }
    let feels = it.lane(LaneKind::Emotion, "");
    for (step, value, word) in [
        (0, -2.0, LONG),
        (1, 2.0, sentence.trim()),
        (2, -2.0, ARABIC),
        (3, 2.0, CHINESE),
    ] {
        it.feeling(feels, step, Some(samira), Curve::Real, value, (word, ""));
    }
    it.finish()
}

/// Forty steps.
pub fn forty_steps() -> Sample {
    let mut it = Builder::new("Ik wil meedoen met een reeks van een jaar", Language::Dutch);
    let samira = it.persona(
        "Samira, 34",
        "Ik wil dat zij het beter kan dan ik.",
        Some("samira"),
        Accent::Purple,
    );
    for phase in 0..8 {
        let names: Vec<String> = (0..5)
            .map(|step| format!("Week {}", phase * 5 + step + 1))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        it.phase(&format!("Maand {}", phase + 1), &names);
    }
    let does = it.lane(LaneKind::Action, "");
    let feels = it.lane(LaneKind::Emotion, "");
    for step in 0..40 {
        it.card(
            does,
            step,
            1,
            "Komt naar de les",
            (Observation, "lijst"),
            &[],
        );
        #[expect(clippy::cast_precision_loss)]
        let value = (step as f32 * 1.3).sin() * 2.0;
        it.feeling(
            feels,
            step,
            Some(samira),
            Curve::Real,
            value,
            ("Benieuwd", ""),
        );
    }
    it.divider(DividerKind::Visibility);
    it.finish()
}

/// A journey of which nothing is known yet.
pub fn blank() -> Sample {
    let mut it = Builder::new("", Language::Dutch);
    it.phase("", &[""]);
    it.lane(LaneKind::Emotion, "");
    it.lane(LaneKind::Action, "");
    it.finish()
}

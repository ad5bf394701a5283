//! A persona and her empathy map, as a library would make them.

use super::{Builder, Sample};
use document::{
    Accent, BasisKind, BoxKind, DocumentId, DocumentKind, EmpathyMap, EmpathyVariant, JourneyState,
    Language, Persona, PersonaId, PersonaLayout, Picture, Place, Portrait, SectionKind,
};
use drawing::layout::Appearance;
use uuid::Uuid;

const SEEN: BasisKind = BasisKind::Observation;
const TOLD: BasisKind = BasisKind::Conversation;
const THOUGHT: BasisKind = BasisKind::Assumption;

fn samira() -> Persona {
    let id = PersonaId(Uuid::from_u128(900));
    let mut persona = Persona::new(id, "Samira".to_owned(), Accent::Purple, Language::Dutch);
    persona.situation = "34 jaar, moeder van twee, werkt in de thuiszorg".to_owned();
    persona.quote = "Ik wil dat zij het beter kan dan ik.".to_owned();
    persona.quoted = "Interview 4, maart".to_owned();
    persona.segment = "Laagtalig gezin".to_owned();
    persona.share = Some(18);
    persona.primary = true;
    persona.background = "Kwam acht jaar geleden naar Nederland. Praat thuis Arabisch en \
        Nederlands door elkaar. Komt in de bibliotheek als haar zus meegaat."
        .to_owned();
    persona.owner = "Team Voorlezen".to_owned();
    persona.date = "2026-03".parse().ok();
    persona.portrait = Portrait::Drawn {
        avatar: "samira".to_owned(),
    };
    persona
}

/// A section's kind, its own name, its lines.
type Told = (
    SectionKind,
    &'static str,
    &'static [(&'static str, BasisKind)],
);

/// Samira, drawn so.
pub fn persona(layout: PersonaLayout) -> Sample {
    let mut head = samira();
    head.layout = layout;
    let mut it = Builder::of_persona(head);
    let lines: [Told; 7] = [
        (
            SectionKind::Goals,
            "",
            &[
                ("Haar dochter klaar voor groep 3", TOLD),
                ("Zelf beter Nederlands durven spreken", TOLD),
            ],
        ),
        (
            SectionKind::Needs,
            "",
            &[
                ("Een vaste dag die ze kan onthouden", TOLD),
                ("Iemand die haar bij naam kent", TOLD),
                ("Uitleg in beeld, weinig tekst", SEEN),
            ],
        ),
        (
            SectionKind::Frustrations,
            "",
            &[
                ("Wisselende diensten op het werk", TOLD),
                ("Brieven en websites met veel tekst", SEEN),
                ("Bang om iets fout te doen aan de balie", THOUGHT),
            ],
        ),
        (
            SectionKind::Jobs,
            "Klus die zij wil klaren",
            &[(
                "Help mij mijn kind vooruit, zonder dat ik me dom voel.",
                TOLD,
            )],
        ),
        (SectionKind::Scales, "Gedrag", &[]),
        (
            SectionKind::Channels,
            "",
            &[
                ("WhatsApp, school, haar zus", TOLD),
                ("Telefoon liever dan e-mail", SEEN),
            ],
        ),
        (
            SectionKind::Accessibility,
            "",
            &[
                ("Leest Nederlands op A2", TOLD),
                ("Eén telefoon, geen laptop", SEEN),
            ],
        ),
    ];
    for (kind, name, lines) in lines {
        let place = it.section(kind, name);
        for (text, basis) in lines {
            it.note(place, text, *basis);
        }
        if kind == SectionKind::Scales {
            it.scale(place, ("Gaat alleen", "Gaat samen"), Some(78), SEEN);
            it.scale(
                place,
                ("Leest folders", "Vraagt het iemand"),
                Some(88),
                TOLD,
            );
            it.scale(
                place,
                ("Plant vooruit", "Beslist op de dag"),
                Some(64),
                THOUGHT,
            );
        }
    }
    it.section(SectionKind::Sources, "");
    it.section(SectionKind::Appearances, "");
    let mut sample = it.finish();
    let on = |number: u128, kind, title: &str, state| Appearance {
        document: DocumentId(Uuid::from_u128(number)),
        kind,
        title: title.to_owned(),
        state,
    };
    sample.appearances = vec![
        on(
            901,
            DocumentKind::Journey,
            "Voorlezen met mijn dochter",
            Some(JourneyState::Current),
        ),
        on(
            902,
            DocumentKind::Journey,
            "Eerste keer bij het IDO",
            Some(JourneyState::Future),
        ),
        on(
            903,
            DocumentKind::EmpathyMap,
            "Samira komt voor het eerst alleen naar de balie",
            None,
        ),
    ];
    sample
}

/// What goes on in Samira at the desk.
pub fn empathy_map(variant: EmpathyVariant) -> Sample {
    let id = DocumentId(Uuid::from_u128(910));
    let situation = "Samira komt voor het eerst alleen naar de balie".to_owned();
    let mut map = EmpathyMap::new(id, situation, Language::Dutch);
    map.variant = variant;
    map.designed_for = "Bibliotheek Voorbeeldstad".to_owned();
    map.designed_by = "team Voorlezen".to_owned();
    map.date = "2026-03".parse().ok();
    map.version = "2".to_owned();
    let mut it = Builder::of_empathy_map(map, Some(samira()));
    let notes: [(BoxKind, &str, BasisKind); 15] = [
        (
            BoxKind::Who,
            "Samira, moeder van twee, eerste keer alleen aan de balie",
            TOLD,
        ),
        (BoxKind::NeedToDo, "Zich inschrijven met haar dochter", TOLD),
        (BoxKind::NeedToDo, "Weten wanneer het voorlezen is", THOUGHT),
        (
            BoxKind::See,
            "Een rij en een scherm met een nummertje",
            SEEN,
        ),
        (BoxKind::See, "Veel tekst aan de muur", SEEN),
        (BoxKind::Say, "Is dit gratis voor haar?", SEEN),
        (BoxKind::Say, "Sorry, mijn Nederlands.", SEEN),
        (BoxKind::Do, "Wacht tot er niemand staat", SEEN),
        (BoxKind::Do, "Laat haar dochter het woord doen", SEEN),
        (
            BoxKind::Hear,
            "“De bieb is voor mensen die lezen”, haar zus",
            TOLD,
        ),
        (BoxKind::Hear, "Oproep van school", TOLD),
        (BoxKind::Pain, "Bang dat ze haar niet begrijpen", TOLD),
        (BoxKind::Pain, "Schaamte over lezen", THOUGHT),
        (BoxKind::Gain, "Trots als haar dochter een pas krijgt", TOLD),
        (BoxKind::Gain, "Iemand die de tijd neemt", TOLD),
    ];
    for (role, text, basis) in notes {
        it.note(Place::Box { role }, text, basis);
    }
    it.finish()
}

/// A persona of whom only the name is known, with the sections that ask for more.
pub fn only_a_name() -> Sample {
    let id = PersonaId(Uuid::from_u128(920));
    let persona = Persona::new(id, "Henk".to_owned(), Accent::Brown, Language::Dutch);
    let mut it = Builder::of_persona(persona);
    for kind in [
        SectionKind::Goals,
        SectionKind::Needs,
        SectionKind::Frustrations,
        SectionKind::Scales,
    ] {
        it.section(kind, "");
    }
    it.finish()
}

/// An empathy map of nobody, without notes.
pub fn blank_map() -> Sample {
    let id = DocumentId(Uuid::from_u128(930));
    let map = EmpathyMap::new(id, String::new(), Language::English);
    Builder::of_empathy_map(map, None).finish()
}

/// A hundred notes in one box, and some thoughts of the mind.
pub fn crowded_map() -> Sample {
    let id = DocumentId(Uuid::from_u128(940));
    let situation = "Honderd notities in één vak".to_owned();
    let map = EmpathyMap::new(id, situation, Language::Dutch);
    let mut it = Builder::of_empathy_map(map, Some(samira()));
    for number in 1..=100 {
        let text = format!("Wat zij hoort, notitie {number}");
        let role = BoxKind::Hear;
        it.note(
            Place::Box { role },
            &text,
            if number % 3 == 0 { THOUGHT } else { TOLD },
        );
    }
    for text in [
        "Wat als ik het niet begrijp?",
        "Ik hoor hier niet",
        "Het moet lukken",
    ] {
        let role = BoxKind::ThinkAndFeel;
        it.note(Place::Box { role }, text, THOUGHT);
    }
    it.finish()
}

/// A persona whose every text is long, with a photo and another script.
pub fn long_persona() -> Sample {
    let id = PersonaId(Uuid::from_u128(950));
    let name = "Maximiliaan-Alexander van Oldenbarnevelt tot Zonnemaire".to_owned();
    let mut persona = Persona::new(id, name, Accent::Green, Language::English);
    persona.situation = "Hij komt elke week, leest alles over treinen en praat daar graag over \
        met wie er maar aan de leestafel zit."
        .to_owned();
    persona.quote = "أريد أن أذهب مع ابنتي إلى القراءة كل أسبوع".to_owned();
    persona.segment = "我想每周都带女儿去图书馆听故事".to_owned();
    persona.share = Some(100);
    persona.tags = ["trein", "leestafel", "elke week", "😀"]
        .map(str::to_owned)
        .to_vec();
    persona.background = "Woont al zijn hele leven in dezelfde straat. ".repeat(8);
    persona.portrait = Portrait::Photo {
        picture: Picture {
            image: super::hash(),
            width: 240,
            height: 160,
            alt: "Een heuvel onder de lucht".to_owned(),
            decorative: false,
        },
    };
    let mut it = Builder::of_persona(persona);
    let place = it.section(SectionKind::Scales, "");
    it.scale(
        place,
        (
            "Komt het liefst alleen, op een rustig moment",
            "Komt het liefst met zo veel mogelijk anderen tegelijk, als het druk is",
        ),
        Some(0),
        TOLD,
    );
    it.scale(place, ("وحده", "معًا"), Some(100), THOUGHT);
    it.scale(place, ("Leest", ""), None, THOUGHT);
    let place = it.section(
        SectionKind::Needs,
        "Een kop die zo lang is dat hij niet op één regel past, hoe breed die ook is",
    );
    it.note(place, "أريد أن أذهب مع ابنتي إلى القراءة", TOLD);
    it.note(place, &"Een zin zonder einde. ".repeat(14), THOUGHT);
    it.note(
        place,
        "Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger",
        SEEN,
    );
    it.finish()
}

use document::{
    At, Basis, BasisKind, CardChange, CardId, Curve, Document, DocumentId, Edit, EmpathyMap,
    FeelingChange, FeelingId, Journey, JourneyChange, LaneId, LaneKind, Language, NewCard, Persona,
    PersonaId, PhaseId, Place, Portrait, Record, SectionId, SectionKind, StepId, apply,
};
use drawing::layout::Appearance;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A document and the personas that it names.
pub struct Sample {
    /// The document.
    pub document: Document,
    /// The personas.
    pub personas: BTreeMap<PersonaId, Persona>,
    /// The documents that it is on, where it is a persona.
    pub appearances: Vec<Appearance>,
}

/// Makes a document by edits, as the window does.
pub struct Builder {
    document: Document,
    personas: BTreeMap<PersonaId, Persona>,
    last: u128,
    steps: Vec<StepId>,
}

impl Builder {
    /// A journey without steps yet.
    pub fn new(title: &str, language: Language) -> Self {
        let id = DocumentId(Uuid::from_u128(1));
        let journey = Journey::new(id, title.to_owned(), language);
        Self {
            document: Document::new(id, [Record::Journey(Box::new(journey))]),
            personas: BTreeMap::new(),
            last: 1,
            steps: Vec::new(),
        }
    }

    /// A persona without sections yet.
    pub fn of_persona(persona: Persona) -> Self {
        let id = DocumentId::from(persona.id);
        Self::of(id, Record::Persona(Box::new(persona)))
    }

    /// An empathy map without notes yet, about this persona where there is one.
    pub fn of_empathy_map(mut map: EmpathyMap, persona: Option<Persona>) -> Self {
        map.persona = persona.as_ref().map(|persona| persona.id);
        let mut builder = Self::of(map.id, Record::EmpathyMap(Box::new(map)));
        builder
            .personas
            .extend(persona.map(|persona| (persona.id, persona)));
        builder
    }

    fn of(id: DocumentId, head: Record) -> Self {
        Self {
            document: Document::new(id, [head]),
            personas: BTreeMap::new(),
            last: 1000,
            steps: Vec::new(),
        }
    }

    /// Adds a section.
    pub fn section(&mut self, kind: SectionKind, name: &str) -> Place {
        let section = SectionId(self.id());
        self.edit(&Edit::AddSection {
            section,
            kind,
            name: name.to_owned(),
            at: At::Last,
        });
        Place::Section { section }
    }

    /// Adds a note or a line, known in this way.
    pub fn note(&mut self, place: Place, text: &str, kind: BasisKind) -> CardId {
        let id = CardId(self.id());
        let basis = Basis {
            kind,
            ..Basis::default()
        };
        let text = text.to_owned();
        self.edit(&Edit::AddCards {
            cards: vec![NewCard { id, text, basis }],
            place,
            at: At::Last,
        });
        id
    }

    /// Adds a scale.
    pub fn scale(
        &mut self,
        place: Place,
        poles: (&str, &str),
        position: Option<u8>,
        kind: BasisKind,
    ) {
        let card = self.note(place, poles.0, kind);
        for change in [
            CardChange::Opposite(poles.1.to_owned()),
            CardChange::Position(position),
        ] {
            let cards = vec![card];
            self.edit(&Edit::ChangeCards { cards, change });
        }
    }

    fn id(&mut self) -> Uuid {
        self.last += 1;
        Uuid::from_u128(self.last)
    }

    /// Makes an edit.
    pub fn edit(&mut self, edit: &Edit) -> &mut Self {
        let diff = apply(&self.document, edit).expect("a sample's edits can be made");
        self.document.commit(&diff);
        self
    }

    /// Changes the header.
    pub fn head(&mut self, change: JourneyChange) -> &mut Self {
        self.edit(&Edit::ChangeJourney { change })
    }

    /// Adds a persona to the cast.
    pub fn persona(
        &mut self,
        name: &str,
        quote: &str,
        avatar: Option<&str>,
        colour: document::Accent,
    ) -> PersonaId {
        let id = PersonaId(self.id());
        let mut persona = Persona::new(id, name.to_owned(), colour, Language::Dutch);
        persona.quote = quote.to_owned();
        if let Some(avatar) = avatar {
            persona.portrait = Portrait::Drawn {
                avatar: avatar.to_owned(),
            };
        }
        self.personas.insert(id, persona);
        let mut all = self.document.journey().expect("a journey").personas.clone();
        all.push(id);
        self.head(JourneyChange::Personas(all));
        id
    }

    /// The phase that was added last.
    #[allow(dead_code, reason = "only tests collapse a phase")]
    pub fn last_phase(&self) -> PhaseId {
        self.document.phases().last().expect("a phase").id
    }

    /// Adds a phase with these steps.
    pub fn phase(&mut self, name: &str, steps: &[&str]) -> &mut Self {
        let phase = PhaseId(self.id());
        for (place, step_name) in steps.iter().enumerate() {
            let step = StepId(self.id());
            self.steps.push(step);
            let name = if place == 0 { name } else { step_name };
            let edit = if place == 0 {
                Edit::AddPhase {
                    phase,
                    name: name.to_owned(),
                    step,
                    step_name: (*step_name).to_owned(),
                    at: At::Last,
                }
            } else {
                Edit::AddStep {
                    step,
                    phase,
                    name: (*step_name).to_owned(),
                    at: At::Last,
                }
            };
            self.edit(&edit);
        }
        self
    }

    /// The step at this place.
    pub fn step(&self, place: usize) -> StepId {
        self.steps[place]
    }

    /// Adds a lane.
    pub fn lane(&mut self, kind: LaneKind, name: &str) -> LaneId {
        let lane = LaneId(self.id());
        self.edit(&Edit::AddLane {
            lane,
            kind,
            name: name.to_owned(),
            at: At::Last,
        });
        lane
    }

    /// Adds a divider.
    pub fn divider(&mut self, kind: document::DividerKind) -> &mut Self {
        let divider = document::DividerId(self.id());
        self.edit(&Edit::AddDivider {
            divider,
            kind,
            at: At::Last,
        })
    }

    /// Adds a card, known from `source`; an empty source makes it an assumption.
    pub fn card(
        &mut self,
        lane: LaneId,
        step: usize,
        span: u16,
        text: &str,
        (kind, source): (BasisKind, &str),
        changes: &[CardChange],
    ) -> CardId {
        let id = CardId(self.id());
        let basis = Basis {
            kind,
            source: source.to_owned(),
            ..Basis::default()
        };
        let place = Place::Cell {
            lane,
            step: self.steps[step],
            span,
        };
        self.edit(&Edit::AddCards {
            cards: vec![NewCard {
                id,
                text: text.to_owned(),
                basis,
            }],
            place,
            at: At::Last,
        });
        for change in changes {
            self.edit(&Edit::ChangeCards {
                cards: vec![id],
                change: change.clone(),
            });
        }
        id
    }

    /// Sets a feeling.
    pub fn feeling(
        &mut self,
        lane: LaneId,
        step: usize,
        persona: Option<PersonaId>,
        curve: Curve,
        value: f32,
        words: (&str, &str),
    ) -> &mut Self {
        let feeling = FeelingId(self.id());
        let step = self.steps[step];
        self.edit(&Edit::SetFeeling {
            feeling,
            lane,
            step,
            persona,
            curve,
            value,
        });
        // A point that was there before keeps its id.
        let spot = (lane, step, persona, curve);
        let feeling = self
            .document
            .feelings()
            .find(|it| (it.lane, it.step, it.persona, it.curve) == spot)
            .map_or(feeling, |it| it.id);
        for change in [
            FeelingChange::Word(words.0.to_owned()),
            FeelingChange::Reason(words.1.to_owned()),
        ] {
            self.edit(&Edit::ChangeFeeling { feeling, change });
        }
        self
    }

    /// The sample as far as it is finished.
    pub fn finish(&self) -> Sample {
        Sample {
            document: self.document.clone(),
            personas: self.personas.clone(),
            appearances: Vec::new(),
        }
    }
}

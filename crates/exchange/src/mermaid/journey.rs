use super::{
    diagram::{Diagram, Section, Task},
    fence::Fence,
};
use crate::{Ids, Note, ReadError, Reading};
use document::{
    Accent, Curve, Document, DocumentId, Feeling, FeelingId, Journey, LONGEST_LIST, Lane, LaneId,
    LaneKind, Language, Order, Persona, PersonaId, Phase, PhaseId, Record, Step, StepId, check,
};
use std::collections::HashMap;

/// Mermaid's lowest score.
const LOWEST: f64 = 1.0;
/// Mermaid's highest score.
const HIGHEST: f64 = 5.0;

/// Makes documents of the diagrams of one file, which share their personas.
pub(super) struct Builder<'a, 'i> {
    language: Language,
    ids: &'a mut Ids<'i>,
    personas: Vec<Persona>,
    named: HashMap<String, PersonaId>,
    journeys: Vec<Document>,
    notes: Vec<Note>,
}

impl<'a, 'i> Builder<'a, 'i> {
    pub(super) fn new(language: Language, ids: &'a mut Ids<'i>) -> Self {
        Self {
            language,
            ids,
            personas: Vec::new(),
            named: HashMap::new(),
            journeys: Vec::new(),
            notes: Vec::new(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.journeys.is_empty()
    }

    pub(super) fn into_reading(mut self) -> Reading {
        self.notes.sort_by_key(Note::line);
        let personas = self
            .personas
            .into_iter()
            .map(|persona| Document::new(persona.id.into(), [Record::Persona(Box::new(persona))]));
        Reading {
            documents: personas.chain(self.journeys).collect(),
            notes: self.notes,
            ..Reading::default()
        }
    }

    /// Adds the journey that `diagram` tells; `name` entitles one without a title.
    pub(super) fn add(&mut self, diagram: Diagram, name: &str) -> Result<(), ReadError> {
        let id = DocumentId((self.ids)());
        let title = diagram.title.unwrap_or_else(|| name.to_owned());
        let mut head = Journey::new(id, title, self.language);
        head.scenario = diagram.description.unwrap_or_default();
        self.notes.extend(diagram.notes);

        let lane = LaneId((self.ids)());
        let mut records = vec![Record::Lane(Lane {
            id: lane,
            order: Order::default(),
            kind: LaneKind::Emotion,
            name: String::new(),
            hidden: false,
            collapsed: false,
            height: 0,
            origin: None,
        })];
        for section in &diagram.sections {
            for actor in section.tasks.iter().flat_map(|task| &task.actors) {
                if head.personas.len() < LONGEST_LIST {
                    let persona = self.persona(actor);
                    if !head.personas.contains(&persona) {
                        head.personas.push(persona);
                    }
                }
            }
        }
        let orders = Order::several(None, None, diagram.sections.len());
        for (section, order) in diagram.sections.iter().zip(orders) {
            self.phase(&mut records, section, order, lane, &head);
        }
        records.push(Record::Journey(Box::new(head)));
        let journey = Document::new(id, records);
        check(&journey).map_err(|rule| ReadError::Rule {
            path: "journey".to_owned(),
            rule,
        })?;
        self.journeys.push(journey);
        Ok(())
    }

    /// Tells of a journey without a task among others.
    pub(super) fn add_nothing(&mut self, fence: &Fence<'_>) {
        let lines = fence.lines.iter();
        let said = lines.filter(|line| !line.text.trim().is_empty());
        self.notes.extend(said.map(|line| Note::Unplaced {
            line: line.number,
            text: line.text.trim().to_owned(),
        }));
    }

    fn phase(
        &mut self,
        records: &mut Vec<Record>,
        section: &Section,
        order: Order,
        lane: LaneId,
        head: &Journey,
    ) {
        let phase = PhaseId((self.ids)());
        records.push(Record::Phase(Phase {
            id: phase,
            order,
            name: section.name.clone(),
            colour: None,
            origin: None,
            collapsed: false,
            speaker_notes: String::new(),
        }));
        if section.tasks.is_empty() {
            self.notes.push(Note::SectionEmpty {
                line: section.line,
                section: section.name.clone(),
            });
            records.push(Record::Step(self.step(phase, Order::default(), "")));
        }
        let orders = Order::several(None, None, section.tasks.len());
        for (task, order) in section.tasks.iter().zip(orders) {
            let step = self.step(phase, order, &task.name);
            let id = step.id;
            records.push(Record::Step(step));
            let Some(value) = self.value(task) else {
                continue;
            };
            for persona in self.whose(task, head) {
                records.push(Record::Feeling(Feeling {
                    id: FeelingId((self.ids)()),
                    lane,
                    step: id,
                    persona,
                    curve: Curve::Real,
                    value,
                    word: String::new(),
                    reason: String::new(),
                }));
            }
        }
    }

    fn step(&mut self, phase: PhaseId, order: Order, name: &str) -> Step {
        Step {
            id: StepId((self.ids)()),
            phase,
            order,
            name: name.to_owned(),
            moment_of_truth: false,
            link: None,
            width: Step::WIDTH,
            origin: None,
        }
    }

    /// A task's score as a feeling: Mermaid's 1 to 5 are -2 to +2.
    fn value(&mut self, task: &Task) -> Option<f32> {
        let (line, name) = (task.line, task.name.clone());
        let given = match &task.score {
            Ok(given) => *given,
            Err(given) => {
                self.notes.push(Note::ScoreUnreadable {
                    line,
                    task: name,
                    given: given.clone(),
                });
                return None;
            }
        };
        let kept = given.clamp(LOWEST, HIGHEST);
        if !(LOWEST..=HIGHEST).contains(&given) {
            self.notes.push(Note::ScoreClamped {
                line,
                task: name,
                given,
                kept,
            });
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a feeling needs no more digits"
        )]
        let value = (kept - (LOWEST + HIGHEST) / 2.0) as f32;
        Some(value)
    }

    fn whose(&mut self, task: &Task, head: &Journey) -> Vec<Option<PersonaId>> {
        if task.actors.is_empty() {
            let first = self
                .personas
                .iter()
                .find(|it| head.personas.first() == Some(&it.id));
            self.notes.extend(first.map(|persona| Note::ScoreOfNobody {
                line: task.line,
                task: task.name.clone(),
                persona: persona.name.clone(),
            }));
            return vec![first.map(|persona| persona.id)];
        }
        let mut whose = Vec::with_capacity(task.actors.len());
        for actor in &task.actors {
            let persona = self.named.get(actor).copied();
            let persona = persona.filter(|it| head.personas.contains(it));
            if persona.is_none() {
                self.notes.push(Note::ActorLeftOut {
                    line: task.line,
                    actor: actor.clone(),
                });
            } else if !whose.contains(&persona) {
                whose.push(persona);
            }
        }
        whose
    }

    fn persona(&mut self, name: &str) -> PersonaId {
        if let Some(id) = self.named.get(name) {
            return *id;
        }
        let id = PersonaId((self.ids)());
        let colours = Accent::ALL.len().max(1);
        let colour = Accent::ALL.get(self.personas.len() % colours);
        let mut persona = Persona::new(
            id,
            name.to_owned(),
            colour.copied().unwrap_or(Accent::Teal),
            self.language,
        );
        persona.primary = self.personas.is_empty();
        self.personas.push(persona);
        self.named.insert(name.to_owned(), id);
        id
    }
}

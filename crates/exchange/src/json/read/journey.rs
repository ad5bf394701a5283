use super::{
    super::{MOST_COLUMNS, MOST_RECORDS, orders::of_list, tree},
    Reader, check_count,
    document::DocumentReader,
    free_notes::Grid,
    names::Names,
};
use crate::{ReadError, Referred};
use document::{
    CardId, Curve, Divider, DividerId, Document, DocumentId, Feeling, FeelingId, Journey,
    JourneyKind, JourneyState, Lane, LaneId, LaneKind, Language, Order, PersonaId, Phase, PhaseId,
    Place, Record, RecordId, Step, StepId, clean,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Reads one journey of a file.
pub(super) struct JourneyReader<'r, 'a, 'i> {
    pub(super) document: DocumentReader<'r, 'a, 'i>,
    phases: Vec<(Uuid, Vec<Uuid>)>,
    rows: Vec<RowIds>,
    steps: Names,
    pub(super) lanes: Names,
    personas: Vec<PersonaId>,
    pub(super) saved_views: Vec<Uuid>,
}

/// The ids of a row, of its cards, and of its feelings.
#[derive(Clone)]
struct RowIds {
    row: Uuid,
    cards: Vec<Uuid>,
    feelings: Vec<Uuid>,
}

impl<'r, 'a, 'i> JourneyReader<'r, 'a, 'i> {
    pub(super) fn new(
        file: &'r mut Reader<'a, 'i>,
        path: String,
        it: &tree::Journey,
    ) -> Result<Self, ReadError> {
        check_counts(&path, it)?;
        let mut reader = Self {
            document: DocumentReader::new(file, path),
            phases: Vec::new(),
            rows: Vec::new(),
            steps: Names::new(Referred::Step),
            lanes: Names::new(Referred::Lane),
            personas: Vec::new(),
            saved_views: Vec::new(),
        };
        for (p, phase) in it.phases.iter().enumerate() {
            let id = reader.document.id(phase.id, format!("phases[{p}]"))?;
            let mut steps = Vec::with_capacity(phase.steps.len());
            for (s, step) in phase.steps.iter().enumerate() {
                let id = reader
                    .document
                    .id(step.id, format!("phases[{p}].steps[{s}]"))?;
                reader.steps.add(id, step.local.as_deref(), &step.name);
                steps.push(id);
            }
            reader.phases.push((id, steps));
        }
        for (r, row) in it.rows.iter().enumerate() {
            let ids = reader.row_ids(r, row)?;
            reader.rows.push(ids);
        }
        reader.saved_view_ids(&it.saved_views)?;
        Ok(reader)
    }

    fn row_ids(&mut self, r: usize, row: &tree::Row) -> Result<RowIds, ReadError> {
        let mut ids = RowIds {
            row: Uuid::nil(),
            cards: Vec::new(),
            feelings: Vec::new(),
        };
        match row {
            tree::Row::Divider(divider) => {
                ids.row = self.document.id(divider.id, format!("rows[{r}].divider"))?;
            }
            tree::Row::Lane(lane) => {
                ids.row = self.document.id(lane.id, format!("rows[{r}].lane"))?;
                self.lanes.add(ids.row, None, &lane.name);
                let place = format!("rows[{r}].lane.cards");
                ids.cards = self.document.card_ids(&lane.cards, &place)?;
                for (f, feeling) in lane.feelings.iter().enumerate() {
                    let id = self
                        .document
                        .id(feeling.id, format!("rows[{r}].lane.feelings[{f}]"))?;
                    ids.feelings.push(id);
                }
            }
        }
        Ok(ids)
    }

    pub(super) fn read(mut self, id: Uuid, it: tree::Journey) -> Result<Document, ReadError> {
        let id = DocumentId(id);
        self.head(id, &it)?;
        self.columns(it.phases)?;
        self.rows(it.rows)?;
        let (steps, lanes) = (&self.steps, &self.lanes);
        let grid = Grid { steps, lanes };
        self.document.free_notes_on(&grid, it.free_notes)?;
        self.saved_views(it.saved_views)?;
        self.document.finish(id)
    }

    fn head(&mut self, id: DocumentId, it: &tree::Journey) -> Result<(), ReadError> {
        self.personas = self.document.personas(&it.personas, "personas")?;
        self.document
            .records
            .push(Record::Journey(Box::new(Journey {
                id,
                title: clean(&it.title),
                scenario: clean(&it.scenario),
                goal: clean(&it.goal),
                expectations: clean(&it.expectations),
                kind: it.kind.unwrap_or(JourneyKind::Customer),
                state: it.state.unwrap_or(JourneyState::Current),
                personas: self.personas.clone(),
                organisation: clean(&it.organisation),
                team: clean(&it.team),
                owner: clean(&it.owner),
                date: it.date,
                version: clean(&it.version),
                language: it.language.unwrap_or(Language::Dutch),
                detail: it.detail.unwrap_or_default(),
                origin: it.origin.map(DocumentId),
            })));
        Ok(())
    }

    fn columns(&mut self, phases: Vec<tree::Phase>) -> Result<(), ReadError> {
        let ids = std::mem::take(&mut self.phases);
        let keys: Vec<_> = phases
            .iter()
            .zip(&ids)
            .map(|(it, (id, _))| (it.order.as_ref(), PhaseId(*id)))
            .collect();
        let orders = of_list(&keys);
        for (p, ((phase, (id, steps)), order)) in
            phases.into_iter().zip(ids).zip(orders).enumerate()
        {
            let id = PhaseId(id);
            self.document.records.push(Record::Phase(Phase {
                id,
                order,
                name: clean(&phase.name),
                colour: phase.colour,
                origin: phase.origin.map(PhaseId),
                collapsed: phase.collapsed,
                speaker_notes: clean(&phase.speaker_notes),
            }));
            let keys: Vec<_> = phase
                .steps
                .iter()
                .zip(&steps)
                .map(|(it, id)| (it.order.as_ref(), StepId(*id)))
                .collect();
            let orders = of_list(&keys);
            for (s, ((step, id_of_step), order)) in
                phase.steps.into_iter().zip(steps).zip(orders).enumerate()
            {
                let path = || format!("{}.phases[{p}].steps[{s}].link", self.document.path);
                let link = match &step.link {
                    Some(name) => Some(DocumentId(
                        self.document.file.journeys.find_anywhere(name, path)?,
                    )),
                    None => None,
                };
                self.document.records.push(Record::Step(Step {
                    id: StepId(id_of_step),
                    phase: id,
                    order,
                    name: clean(&step.name),
                    moment_of_truth: step.moment_of_truth,
                    link,
                    width: step.width.unwrap_or(Step::WIDTH),
                    origin: step.origin.map(StepId),
                }));
            }
        }
        Ok(())
    }

    fn rows(&mut self, rows: Vec<tree::Row>) -> Result<(), ReadError> {
        let ids = std::mem::take(&mut self.rows);
        let keys: Vec<_> = rows
            .iter()
            .zip(&ids)
            .map(|(row, ids)| {
                let order = match row {
                    tree::Row::Lane(lane) => lane.order.as_ref(),
                    tree::Row::Divider(divider) => divider.order.as_ref(),
                };
                (order, RecordId(ids.row))
            })
            .collect();
        let orders = of_list(&keys);
        for (r, ((row, ids), order)) in rows.into_iter().zip(ids).zip(orders).enumerate() {
            match row {
                tree::Row::Divider(divider) => {
                    self.document.records.push(Record::Divider(Divider {
                        id: DividerId(ids.row),
                        order,
                        kind: divider.kind,
                    }));
                }
                tree::Row::Lane(lane) => self.lane(r, lane, &ids, order)?,
            }
        }
        Ok(())
    }

    fn lane(
        &mut self,
        r: usize,
        lane: tree::Lane,
        ids: &RowIds,
        order: Order,
    ) -> Result<(), ReadError> {
        let id = LaneId(ids.row);
        let emotion = lane.kind == LaneKind::Emotion;
        let misplaced = |what: &str, reason: &str| {
            self.document
                .misshapen(&format!("rows[{r}].lane.{what}"), reason.to_owned())
        };
        if emotion && !lane.cards.is_empty() {
            return Err(misplaced(
                "cards",
                "an emotion lane holds feelings, no cards",
            ));
        }
        if !emotion && !lane.feelings.is_empty() {
            return Err(misplaced("feelings", "only an emotion lane holds feelings"));
        }
        self.document.records.push(Record::Lane(Lane {
            id,
            order,
            kind: lane.kind,
            name: clean(&lane.name),
            hidden: lane.hidden,
            collapsed: lane.collapsed,
            height: lane.height,
            origin: lane.origin.map(LaneId),
        }));
        for (f, (feeling, id_of_it)) in lane.feelings.into_iter().zip(&ids.feelings).enumerate() {
            let place = format!("rows[{r}].lane.feelings[{f}]");
            self.feeling(&place, FeelingId(*id_of_it), id, feeling)?;
        }
        self.cards(r, id, lane.cards, &ids.cards)
    }

    fn feeling(
        &mut self,
        place: &str,
        id: FeelingId,
        lane: LaneId,
        it: tree::Feeling,
    ) -> Result<(), ReadError> {
        let step = StepId(
            self.steps
                .find(&it.step, || format!("{}.{place}.step", self.document.path))?,
        );
        let persona = match it.persona {
            None => self.personas.first().copied(),
            Some(None) => None,
            Some(Some(name)) => Some(self.document.persona(&name, &format!("{place}.persona"))?),
        };
        self.document.records.push(Record::Feeling(Feeling {
            id,
            lane,
            step,
            persona,
            curve: it.curve.unwrap_or(Curve::Real),
            value: it.value,
            word: clean(&it.word),
            reason: clean(&it.reason),
        }));
        Ok(())
    }

    fn cards(
        &mut self,
        r: usize,
        lane: LaneId,
        cards: Vec<tree::Card>,
        ids: &[Uuid],
    ) -> Result<(), ReadError> {
        let mut steps = Vec::with_capacity(cards.len());
        let mut cells: HashMap<StepId, Vec<usize>> = HashMap::new();
        for (c, card) in cards.iter().enumerate() {
            let place = format!("rows[{r}].lane.cards[{c}]");
            let Some(step) = &card.step else {
                let reason = "a card of a journey names its step".to_owned();
                return Err(self.document.misshapen(&place, reason));
            };
            let path = || format!("{}.{place}.step", self.document.path);
            let step = StepId(self.steps.find(step, path)?);
            steps.push(step);
            cells.entry(step).or_default().push(c);
        }
        let mut orders = vec![Order::default(); cards.len()];
        for cell in cells.values() {
            let key = |c: &usize| {
                let (card, id) = (cards.get(*c)?, ids.get(*c)?);
                Some((card.order.as_ref(), CardId(*id)))
            };
            let keys: Vec<_> = cell.iter().filter_map(key).collect();
            for (c, order) in cell.iter().zip(of_list(&keys)) {
                if let Some(place) = orders.get_mut(*c) {
                    *place = order;
                }
            }
        }
        for (c, (((card, id), step), order)) in cards
            .into_iter()
            .zip(ids)
            .zip(steps)
            .zip(orders)
            .enumerate()
        {
            let place = Place::Cell {
                lane,
                step,
                span: card.span.unwrap_or(1),
            };
            let path = format!("rows[{r}].lane.cards[{c}]");
            self.document.card(&path, CardId(*id), place, order, card)?;
        }
        Ok(())
    }
}

fn check_counts(path: &str, it: &tree::Journey) -> Result<(), ReadError> {
    let steps: usize = it.phases.iter().map(|phase| phase.steps.len()).sum();
    let held: usize = it
        .rows
        .iter()
        .map(|row| match row {
            tree::Row::Lane(lane) => lane.cards.len() + lane.feelings.len(),
            tree::Row::Divider(_) => 0,
        })
        .sum();
    check_count(
        &format!("{path}.phases"),
        it.phases.len() + steps,
        MOST_COLUMNS,
    )?;
    check_count(&format!("{path}.rows"), it.rows.len(), MOST_COLUMNS)?;
    check_count(
        path,
        it.phases.len() + steps + it.rows.len() + held + it.free_notes.len() + it.saved_views.len(),
        MOST_RECORDS,
    )
}

use super::{EditError, draft::Draft};
use crate::{
    EmpathyMapChange, JourneyChange, PersonaChange, PersonaId, Portrait, Record, clean, clean_tags,
};
use std::collections::BTreeSet;

pub(super) fn change_journey(
    draft: &mut Draft<'_>,
    change: &JourneyChange,
) -> Result<(), EditError> {
    let mut journey = draft.journey()?;
    match change.clone() {
        JourneyChange::Title(text) => journey.title = clean(&text),
        JourneyChange::Scenario(text) => journey.scenario = clean(&text),
        JourneyChange::Goal(text) => journey.goal = clean(&text),
        JourneyChange::Expectations(text) => journey.expectations = clean(&text),
        JourneyChange::Kind(kind) => journey.kind = kind,
        JourneyChange::State(state) => journey.state = state,
        JourneyChange::Personas(personas) => {
            recast(draft, &journey.personas, &personas)?;
            journey.personas = personas;
        }
        JourneyChange::Organisation(text) => journey.organisation = clean(&text),
        JourneyChange::Team(text) => journey.team = clean(&text),
        JourneyChange::Owner(text) => journey.owner = clean(&text),
        JourneyChange::Date(date) => journey.date = date,
        JourneyChange::Version(text) => journey.version = clean(&text),
        JourneyChange::Language(language) => journey.language = language,
        JourneyChange::Detail(detail) => journey.detail = detail,
    }
    draft.put(Record::Journey(Box::new(journey)))
}

/// Gives feelings and cards their persona where the cast changes from `before` to `after`.
fn recast(
    draft: &mut Draft<'_>,
    before: &[PersonaId],
    after: &[PersonaId],
) -> Result<(), EditError> {
    let gone = |persona: &PersonaId| before.contains(persona) && !after.contains(persona);
    // The last one to leave, the primary one, leaves her feelings to nobody.
    let heirless = after.is_empty().then(|| before.first().copied()).flatten();
    let first = if before.is_empty() {
        after.first().copied()
    } else {
        None
    };
    let mut feelings: Vec<_> = draft.now().feelings().cloned().collect();
    // Where two come to stand at one spot, somebody's own feeling stays and nobody's goes.
    feelings.sort_by_key(|feeling| feeling.persona.is_none());
    let mut spots = BTreeSet::new();
    for mut feeling in feelings {
        let persona = match feeling.persona {
            None => first,
            Some(persona) if Some(persona) == heirless => None,
            Some(persona) if gone(&persona) => {
                draft.remove(feeling.id);
                continue;
            }
            same => same,
        };
        if !spots.insert((feeling.lane, feeling.step, persona, feeling.curve)) {
            draft.remove(feeling.id);
        } else if feeling.persona != persona {
            feeling.persona = persona;
            draft.put(Record::Feeling(feeling))?;
        }
    }
    let cards: Vec<_> = draft
        .now()
        .cards()
        .filter(|card| card.personas.iter().any(gone))
        .cloned()
        .collect();
    for mut card in cards {
        card.personas.retain(|persona| !gone(persona));
        draft.put(Record::Card(Box::new(card)))?;
    }
    Ok(())
}

pub(super) fn change_persona(
    draft: &mut Draft<'_>,
    change: &PersonaChange,
) -> Result<(), EditError> {
    let mut persona = draft.persona()?;
    match change.clone() {
        PersonaChange::Name(text) => persona.name = clean(&text),
        PersonaChange::Situation(text) => persona.situation = clean(&text),
        PersonaChange::Quote(text) => persona.quote = clean(&text),
        PersonaChange::Quoted(text) => persona.quoted = clean(&text),
        PersonaChange::Segment(text) => persona.segment = clean(&text),
        PersonaChange::Share(share) => persona.share = share,
        PersonaChange::Primary(primary) => persona.primary = primary,
        PersonaChange::Background(text) => persona.background = clean(&text),
        PersonaChange::Colour(colour) => persona.colour = colour,
        PersonaChange::Portrait(mut portrait) => {
            if let Portrait::Photo { picture } = &mut portrait {
                picture.alt = clean(&picture.alt);
            }
            persona.portrait = portrait;
        }
        PersonaChange::Language(language) => persona.language = language,
        PersonaChange::Tags(tags) => persona.tags = clean_tags(&tags),
        PersonaChange::Owner(text) => persona.owner = clean(&text),
        PersonaChange::Date(date) => persona.date = date,
        PersonaChange::Layout(layout) => persona.layout = layout,
    }
    draft.put(Record::Persona(Box::new(persona)))
}

pub(super) fn change_empathy_map(
    draft: &mut Draft<'_>,
    change: &EmpathyMapChange,
) -> Result<(), EditError> {
    let mut map = draft.empathy_map()?;
    match change.clone() {
        EmpathyMapChange::Situation(text) => map.situation = clean(&text),
        EmpathyMapChange::Persona(persona) => map.persona = persona,
        EmpathyMapChange::DesignedFor(text) => map.designed_for = clean(&text),
        EmpathyMapChange::DesignedBy(text) => map.designed_by = clean(&text),
        EmpathyMapChange::Date(date) => map.date = date,
        EmpathyMapChange::Version(text) => map.version = clean(&text),
        EmpathyMapChange::Variant(variant) => map.variant = variant,
        EmpathyMapChange::Language(language) => map.language = language,
    }
    draft.put(Record::EmpathyMap(Box::new(map)))
}

pub(super) fn strike_persona(draft: &mut Draft<'_>, persona: PersonaId) -> Result<(), EditError> {
    if let Ok(journey) = draft.journey() {
        let mut personas = journey.personas;
        personas.retain(|it| *it != persona);
        change_journey(draft, &JourneyChange::Personas(personas))?;
    } else if let Ok(map) = draft.empathy_map()
        && map.persona == Some(persona)
    {
        change_empathy_map(draft, &EmpathyMapChange::Persona(None))?;
    }
    super::saved_views::forget_persona(draft, persona)?;
    let marked = draft.now().cards();
    let marked: Vec<_> = marked
        .filter(|card| card.personas.contains(&persona))
        .cloned()
        .collect();
    for mut card in marked {
        card.personas.retain(|it| *it != persona);
        draft.put(Record::Card(Box::new(card)))?;
    }
    Ok(())
}

use super::{
    super::{orders::of_list, tree},
    document::DocumentReader,
};
use crate::ReadError;
use document::{
    Accent, Document, Language, Persona, PersonaId, Place, Portrait, Record, Section, SectionId,
    clean, clean_tags,
};
use uuid::Uuid;

impl DocumentReader<'_, '_, '_> {
    /// Reads a persona, which takes the colour `next` where it names none.
    pub(super) fn read_persona(
        mut self,
        id: Uuid,
        it: tree::Persona,
        next: Accent,
    ) -> Result<Document, ReadError> {
        let lines: usize = it.sections.iter().map(|section| section.lines.len()).sum();
        self.check_count(it.sections.len() + lines + it.free_notes.len())?;
        let portrait = self.portrait(it.portrait)?;
        self.records.push(Record::Persona(Box::new(Persona {
            id: PersonaId(id),
            name: clean(&it.name),
            situation: clean(&it.situation),
            quote: clean(&it.quote),
            quoted: clean(&it.quoted),
            segment: clean(&it.segment),
            share: it.share,
            primary: it.primary,
            background: clean(&it.background),
            colour: it.colour.unwrap_or(next),
            portrait,
            language: it.language.unwrap_or(Language::Dutch),
            tags: clean_tags(&it.tags),
            owner: clean(&it.owner),
            date: it.date,
            layout: it.layout.unwrap_or_default(),
        })));
        self.sections(it.sections)?;
        self.free_notes(it.free_notes)?;
        self.finish(PersonaId(id).into())
    }

    fn portrait(&mut self, it: tree::Portrait) -> Result<Portrait, ReadError> {
        Ok(match it {
            tree::Portrait::Initials => Portrait::Initials,
            tree::Portrait::Drawn(avatar) => Portrait::Drawn {
                avatar: clean(&avatar),
            },
            tree::Portrait::Photo(picture) => {
                let path = || format!("{}.portrait.photo", self.path);
                let picture = self.file.pictures.picture(picture, path)?;
                Portrait::Photo { picture }
            }
        })
    }

    fn sections(&mut self, sections: Vec<tree::Section>) -> Result<(), ReadError> {
        let mut ids = Vec::with_capacity(sections.len());
        for (s, section) in sections.iter().enumerate() {
            let id = SectionId(self.id(section.id, format!("sections[{s}]"))?);
            let lines = self.card_ids(&section.lines, &format!("sections[{s}].lines"))?;
            ids.push((id, lines));
        }
        let keys: Vec<_> = sections
            .iter()
            .zip(&ids)
            .map(|(it, (id, _))| (it.order.as_ref(), *id))
            .collect();
        let orders = of_list(&keys);
        for (s, ((section, (id, lines)), order)) in
            sections.into_iter().zip(ids).zip(orders).enumerate()
        {
            self.records.push(Record::Section(Section {
                id,
                order,
                kind: section.kind,
                name: clean(&section.name),
                hidden: section.hidden,
            }));
            let lies = Place::Section { section: id };
            let place = format!("sections[{s}].lines");
            self.pile(&place, lies, section.lines, &lines)?;
        }
        Ok(())
    }
}

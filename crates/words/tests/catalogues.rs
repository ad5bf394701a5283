//! The languages say the same things.
#![expect(clippy::expect_used, reason = "a test ends at what it does not expect")]

use document::Language;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};
use words::{Value, Words, source};

/// Every key of a language, also of attributes, with the values that its sentence asks for.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parser::parse(source(language)).expect("a faultless catalogue");
    let mut keys = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let mut add = |key: String, pattern: &Pattern<&str>| {
            let mut values = BTreeSet::new();
            gather(pattern, &mut values);
            assert!(
                keys.insert(key.clone(), values).is_none(),
                "{key} stands twice in {language:?}"
            );
        };
        if let Some(pattern) = &message.value {
            add(id.to_owned(), pattern);
        }
        for attribute in &message.attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    keys
}

fn gather(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_from(expression, values);
        }
    }
}

fn gather_from(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                gather(&variant.value, values);
            }
            selector
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::VariableReference { id } = argument {
                    values.insert(id.name.to_owned());
                }
            }
        }
        InlineExpression::Placeable { expression } => gather_from(expression, values),
        _ => {}
    }
}

#[test]
fn every_language_has_every_key_and_asks_for_the_same_values() {
    let dutch = keys(Language::Dutch);
    for language in Language::ALL {
        let here = keys(*language);
        let missing: Vec<_> = dutch
            .keys()
            .filter(|key| !here.contains_key(*key))
            .collect();
        let extra: Vec<_> = here
            .keys()
            .filter(|key| !dutch.contains_key(*key))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        assert!(extra.is_empty(), "Dutch lacks {extra:?}");
        for (key, values) in &dutch {
            assert_eq!(
                here.get(key),
                Some(values),
                "the values of {key} in {language:?}"
            );
        }
    }
}

#[test]
fn every_sentence_can_be_said() {
    for language in Language::ALL {
        for (key, values) in keys(*language) {
            let values: Vec<_> = values
                .iter()
                .map(|name| (name.as_str(), Value::Number(2.0)))
                .collect();
            let said = Words::of(*language).say(&key, &values);
            assert!(
                !said.trim().is_empty(),
                "{key} says nothing in {language:?}"
            );
            assert!(!said.contains('{'), "{key} in {language:?} says {said:?}");
        }
    }
}

#[test]
fn a_missing_key_shows() {
    let said = Words::of(Language::Dutch).say("no-such-key", &[]);
    assert_eq!(said, "{no-such-key}");
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    let most = |language, number| {
        let values = [("most", Value::Number(number))];
        Words::of(language).say("edit-text-too-long", &values)
    };
    assert!(most(Language::Dutch, 10_000.5).contains("10.000,5 "));
    assert!(most(Language::English, 10_000.5).contains("10,000.5 "));
    assert!(most(Language::Dutch, -123.0).contains(" -123 "));
    assert!(most(Language::Dutch, -1234.0).contains(" -1.234 "));
}

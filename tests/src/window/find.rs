use super::{Fault, Point, Window};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};
use std::time::Instant;

const SCRIPT: &str = include_str!("find.js");

/// An element that was found in the window.
#[derive(Debug, Clone)]
pub struct Found {
    pub(super) element: Element,
}

impl Window {
    /// The first element in view with this role and exactly this name, waited for.
    ///
    /// # Errors
    ///
    /// When it does not come into view in time; the fault lists what has that role instead.
    pub fn find(&self, role: &str, name: &str) -> Result<Found, Fault> {
        self.await_one(role, name, true)
    }

    /// The first element in view with this role whose name holds these words, waited for.
    ///
    /// # Errors
    ///
    /// When it does not come into view in time.
    pub fn find_part(&self, role: &str, words: &str) -> Result<Found, Fault> {
        self.await_one(role, words, false)
    }

    /// Every element in view now with this role, and this name if one is given.
    ///
    /// # Errors
    ///
    /// When the window cannot be asked.
    pub fn all(&self, role: &str, name: Option<&str>) -> Result<Vec<Found>, Fault> {
        Ok(self.search(role, name, true)?.0)
    }

    /// The accessible names of what is in view now with this role (40 at most).
    ///
    /// # Errors
    ///
    /// When the window cannot be asked.
    pub fn names(&self, role: &str) -> Result<Vec<String>, Fault> {
        Ok(self.search(role, None, true)?.1)
    }

    /// The first element that a CSS selector picks, waited for; prefer a role and a name.
    ///
    /// # Errors
    ///
    /// When it does not come into the page in time.
    pub fn select(&self, selector: &str) -> Result<Found, Fault> {
        let script = "return document.querySelector(arguments[0])";
        let begun = Instant::now();
        loop {
            let value = self.js_with(script, vec![json!(selector)])?;
            if let Some(found) = self.element(&value) {
                return Ok(found);
            }
            if begun.elapsed() > self.patience() {
                return Err(Fault::NotFound {
                    role: "element".into(),
                    name: selector.into(),
                    seconds: self.patience().as_secs(),
                    seen: "nothing that this selector picks".into(),
                });
            }
            self.pause();
        }
    }

    fn await_one(&self, role: &str, name: &str, exact: bool) -> Result<Found, Fault> {
        let begun = Instant::now();
        loop {
            let (found, names) = self.search(role, Some(name), exact)?;
            if let Some(first) = found.into_iter().next() {
                return Ok(first);
            }
            if begun.elapsed() > self.patience() {
                return Err(Fault::NotFound {
                    role: role.into(),
                    name: name.into(),
                    seconds: self.patience().as_secs(),
                    seen: format!("{names:?}"),
                });
            }
            self.pause();
        }
    }

    fn search(
        &self,
        role: &str,
        name: Option<&str>,
        exact: bool,
    ) -> Result<(Vec<Found>, Vec<String>), Fault> {
        let mut answer = self.js_with(SCRIPT, vec![json!(role), json!(name), json!(exact)])?;
        let list = |value: Value| match value {
            Value::Array(items) => items,
            _ => Vec::new(),
        };
        let found = list(answer["found"].take())
            .iter()
            .filter_map(|value| self.element(value))
            .collect();
        let names = list(answer["names"].take())
            .into_iter()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        Ok((found, names))
    }

    fn element(&self, value: &Value) -> Option<Found> {
        // The key by which the WebDriver standard marks a reference to an element.
        let reference = value["element-6066-11e4-a52e-4f735466cecf"]
            .as_str()?
            .to_owned();
        Some(Found {
            element: Element::from_element_id(self.client().clone(), ElementRef::from(reference)),
        })
    }

    /// The element's text, as drawn.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn text(&self, of: &Found) -> Result<String, Fault> {
        Ok(self.wait_on(of.element.text())?)
    }

    /// A property of the element, as `value` or `checked`.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn property(&self, of: &Found, name: &str) -> Result<Option<String>, Fault> {
        Ok(self.wait_on(of.element.prop(name))?)
    }

    /// An attribute of the element, as `aria-pressed`.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn attribute(&self, of: &Found, name: &str) -> Result<Option<String>, Fault> {
        Ok(self.wait_on(of.element.attr(name))?)
    }

    /// The middle of the element, in CSS pixels of the viewport.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn middle(&self, of: &Found) -> Result<Point, Fault> {
        let (x, y, width, height) = self.bounds(of)?;
        Ok(Point::new(x + width / 2.0, y + height / 2.0))
    }

    /// The element's left, top, width and height, in CSS pixels of the viewport.
    ///
    /// # Errors
    ///
    /// When the element is gone.
    pub fn bounds(&self, of: &Found) -> Result<(f64, f64, f64, f64), Fault> {
        let script =
            "const b = arguments[0].getBoundingClientRect(); return [b.x, b.y, b.width, b.height]";
        let target = serde_json::to_value(&of.element).unwrap_or(Value::Null);
        let bounds = self.js_with(script, vec![target])?;
        let side = |index: usize| bounds[index].as_f64().unwrap_or(0.0);
        Ok((side(0), side(1), side(2), side(3)))
    }
}

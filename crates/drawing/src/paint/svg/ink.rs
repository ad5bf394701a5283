use super::{Drawing, Number};
use crate::scene::{Colour, Fill, Stroke};
use std::fmt::Write as _;

/// The attributes that fill with one colour.
pub(super) fn fill(colour: Colour) -> String {
    paint("fill", colour)
}

/// The attributes that draw a line.
pub(super) fn stroke(stroke: &Stroke) -> String {
    let mut attributes = paint("stroke", stroke.colour);
    let width = Number(stroke.width);
    let _ = write!(attributes, " stroke-width=\"{width}\"");
    match stroke.dash {
        Some([dash, gap]) => {
            let (dash, gap) = (Number(dash), Number(gap));
            let _ = write!(attributes, " stroke-dasharray=\"{dash} {gap}\"");
        }
        None => attributes.push_str(" stroke-linecap=\"round\""),
    }
    attributes.push_str(" stroke-linejoin=\"round\"");
    attributes
}

fn paint(property: &str, colour: Colour) -> String {
    attributes(property, &format!("{property}-opacity"), colour)
}

fn stop(colour: Colour) -> String {
    attributes("stop-color", "stop-opacity", colour)
}

fn attributes(colour_name: &str, opacity_name: &str, Colour { r, g, b, a }: Colour) -> String {
    let mut attributes = format!(" {colour_name}=\"#{r:02x}{g:02x}{b:02x}\"");
    if a < 255 {
        let opacity = (f32::from(a) / 0.255).round() / 1000.0;
        let _ = write!(attributes, " {opacity_name}=\"{opacity}\"");
    }
    attributes
}

impl Drawing<'_> {
    /// The attributes for what fills and surrounds an outline.
    pub(super) fn inks(&mut self, filled: Option<&Fill>, stroked: Option<&Stroke>) -> String {
        let mut attributes = match filled {
            Some(Fill::Solid { colour }) => fill(*colour),
            Some(Fill::Fade { from, to, y0, y1 }) => self.fade(*from, *to, *y0, *y1),
            None => " fill=\"none\"".to_owned(),
        };
        if let Some(stroked) = stroked {
            attributes.push_str(&stroke(stroked));
        }
        attributes
    }

    fn fade(&mut self, from: Colour, to: Colour, y0: f32, y1: f32) -> String {
        let number = self.fades;
        self.fades += 1;
        let (y0, y1) = (Number(y0), Number(y1));
        let (from, to) = (stop(from), stop(to));
        self.define(format_args!(
            "<linearGradient id=\"f{number}\" gradientUnits=\"userSpaceOnUse\" \
             x1=\"0\" y1=\"{y0}\" x2=\"0\" y2=\"{y1}\">\
             <stop offset=\"0\"{from}/><stop offset=\"1\"{to}/></linearGradient>\n"
        ));
        format!(" fill=\"url(#f{number})\"")
    }
}

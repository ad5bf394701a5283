//! Mermaid's journeys, in.

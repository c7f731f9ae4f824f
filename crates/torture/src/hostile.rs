//! Foreign bytes: what reads them, and how they come to be.

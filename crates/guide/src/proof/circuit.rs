//! And, or, not and counting over unknown truths, handed to a solver that tries them all (MiniSat's method: Eén and
//! Sörensson, *An Extensible SAT-solver*, 2003). A gate is built once: two states that differ in one answer share all the
//! rest, which keeps a proof small.

use batsat::{BasicSolver, Lit, SolverInterface, lbool};
use std::collections::BTreeMap;

/// Formulas over unknown truths.
pub(super) struct Circuit {
    solver: BasicSolver,
    yes: Lit,
    gates: BTreeMap<Vec<Lit>, Lit>,
    asked: u64,
}

impl Circuit {
    pub(super) fn new() -> Self {
        let mut solver = BasicSolver::default();
        let yes = Lit::new(solver.new_var_default(), true);
        solver.add_clause_reuse(&mut vec![yes]);
        Self { solver, yes, gates: BTreeMap::new(), asked: 0 }
    }

    pub(super) fn yes(&self) -> Lit {
        self.yes
    }

    pub(super) fn no(&self) -> Lit {
        !self.yes
    }

    /// A truth that may be either.
    pub(super) fn fresh(&mut self) -> Lit {
        // Tried as false first: a state found is then one with few answers.
        Lit::new(self.solver.new_var(lbool::FALSE, true), true)
    }

    /// One of these holds, always.
    pub(super) fn require(&mut self, one_of: &[Lit]) {
        self.solver.add_clause_reuse(&mut one_of.to_vec());
    }

    pub(super) fn and(&mut self, all: impl IntoIterator<Item = Lit>) -> Lit {
        let mut parts: Vec<Lit> = all.into_iter().filter(|part| *part != self.yes).collect();
        parts.sort_unstable();
        parts.dedup();
        if parts.contains(&self.no()) || parts.iter().any(|part| parts.binary_search(&!*part).is_ok()) {
            return self.no();
        }
        match parts.as_slice() {
            [] => return self.yes,
            [only] => return *only,
            _ => (),
        }
        if let Some(known) = self.gates.get(&parts) {
            return *known;
        }
        let gate = self.fresh();
        for part in &parts {
            self.require(&[!gate, *part]);
        }
        let mut back: Vec<Lit> = parts.iter().map(|part| !*part).collect();
        back.push(gate);
        self.require(&back);
        self.gates.insert(parts, gate);
        gate
    }

    pub(super) fn or(&mut self, any: impl IntoIterator<Item = Lit>) -> Lit {
        !self.and(any.into_iter().map(|part| !part))
    }

    /// `then` if `when` holds, `otherwise` if not.
    pub(super) fn choose(&mut self, when: Lit, then: Lit, otherwise: Lit) -> Lit {
        if then == otherwise {
            return then;
        }
        let (first, second) = (self.and([when, then]), self.and([!when, otherwise]));
        self.or([first, second])
    }

    /// At place *n*: at least *n* of these hold; up to `most`.
    pub(super) fn at_least(&mut self, of: &[Lit], most: usize) -> Vec<Lit> {
        let mut counts = vec![self.no(); most.saturating_add(1)];
        if let Some(none) = counts.first_mut() {
            *none = self.yes;
        }
        for each in of {
            let fewer = counts.clone();
            for (count, before) in counts.iter_mut().skip(1).zip(&fewer) {
                let one_more = self.and([*each, *before]);
                *count = self.or([*count, one_more]);
            }
        }
        counts
    }

    /// Whether all of these can hold at once; if so, [`Circuit::holds`] tells of one such state.
    pub(super) fn possible(&mut self, all: &[Lit]) -> bool {
        self.asked = self.asked.saturating_add(1);
        self.solver.solve_limited(all) == lbool::TRUE
    }

    /// In the state that [`Circuit::possible`] found last.
    pub(super) fn holds(&self, truth: Lit) -> bool {
        self.solver.value_lit(truth) == lbool::TRUE
    }

    /// How often the solver was asked.
    pub(super) fn asked(&self) -> u64 {
        self.asked
    }

    /// How many unknown truths and gates there are.
    pub(super) fn size(&self) -> u64 {
        u64::from(self.solver.num_vars())
    }
}

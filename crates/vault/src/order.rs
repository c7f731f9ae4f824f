//! The order of a case's events when several devices wrote in it. Clocks at posts are wrong, so no time is used.

use sala_record::{Event, EventId};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Each device's events by sequence; the device that opened the case first, then by device id; an event that replaces
/// another one never before it. The same set of events comes out the same, however it went in.
pub(crate) fn in_order(events: Vec<Event>) -> Vec<Event> {
    let opened = events.iter().filter(|event| kind(event) == Some("opened"));
    let origin = opened.min_by_key(|event| event.header.id).map(|event| event.header.device);
    let mut waiting: BTreeSet<EventId> = events.iter().map(|event| event.header.id).collect();
    let mut devices: BTreeMap<_, Vec<Event>> = BTreeMap::new();
    for event in events {
        let device = event.header.device;
        devices.entry((Some(device) != origin, device)).or_default().push(event);
    }
    let mut queues: Vec<VecDeque<Event>> = devices.into_values().map(by_sequence).collect();
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let free = queues.iter().position(|queue| queue.front().is_some_and(|event| !waits(event, &waiting)));
        // Events that wait for each other come from no honest device; they are taken as they stand.
        let Some(next) = free.or_else(|| queues.iter().position(|queue| !queue.is_empty())) else { break };
        let Some(event) = queues.get_mut(next).and_then(VecDeque::pop_front) else { break };
        waiting.remove(&event.header.id);
        ordered.push(event);
    }
    ordered
}

fn by_sequence(mut events: Vec<Event>) -> VecDeque<Event> {
    events.sort_by_key(|event| (event.header.seq, event.header.id));
    events.into()
}

fn kind(event: &Event) -> Option<&str> {
    event.content.as_ref()?.get("kind")?.as_str()
}

fn waits(event: &Event, waiting: &BTreeSet<EventId>) -> bool {
    let replaces =
        event.content.as_ref().and_then(|content| content.get("replaces")).and_then(Value::as_array);
    let mut ids = replaces.into_iter().flatten().filter_map(Value::as_str).filter_map(|id| id.parse().ok());
    ids.any(|id: EventId| id != event.header.id && waiting.contains(&id))
}

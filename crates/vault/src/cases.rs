//! The list of cases.

use crate::{Vault, VaultError, rows};
use rusqlite::{Row, params};
use sala_record::{Body, CaseId, Content, Day, OfficerId, Opened, Timestamp};

/// What the list shows of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseSummary {
    /// The case.
    pub case: CaseId,
    /// How it began; missing if the opening was not shared with this post, or is of a later version.
    pub opened: Option<Opened>,
    /// When it began, by the clock of the machine where it did.
    pub opened_at: Option<Timestamp>,
    /// Who opened it.
    pub opened_by: Option<OfficerId>,
    /// The greatest wall time of its events.
    pub last_at: Timestamp,
    /// How many events can be read.
    pub events: u64,
    /// Every device that worked on it closed it, and nothing was added after. A talk-only conversation is closed.
    pub closed: bool,
    /// It was handed over at least once.
    pub handed_over: bool,
    /// A device that handed it over added something after.
    pub changed_since_handover: bool,
    /// Another device wrote in it.
    pub from_elsewhere: bool,
    /// Where it stands in this vault's list; for [`Vault::recent_cases`] alone.
    pub place: i64,
}

/// One page of the list: rank 0, so that the last changed come first.
const RECENT: &str = "SELECT id, latest, 0 AS rank FROM case_file
    WHERE latest < ?2 AND (?4 OR EXISTS (SELECT 1 FROM event WHERE case_id = case_file.id AND kind = 'opened'))
    ORDER BY latest DESC LIMIT ?3";

/// Cases whose day has come. Days are written so that their order as texts is their order.
const DUE: &str = "SELECT f.id, f.latest, ROW_NUMBER() OVER (ORDER BY MIN(due.day), f.id) AS rank
    FROM (SELECT e.case_id, json_extract(e.content, '$.value.until') AS day FROM event AS e
        WHERE e.kind = 'retention' AND json_extract(e.content, '$.value.until') <= ?2
            AND NOT EXISTS (SELECT 1 FROM replacement AS r WHERE r.replaced = e.id AND r.case_id = e.case_id)
    ) AS due JOIN case_file AS f ON f.id = due.case_id
    GROUP BY f.id ORDER BY MIN(due.day), f.id LIMIT ?3";

/// A query for the summaries of the cases of `page`, which selects `id`, `latest` and `rank`; the lower rank comes
/// first, then the last changed. The first parameter is this device.
pub(crate) fn summary_of(page: &str) -> String {
    format!(
        "WITH page AS ({page})
        SELECT page.id, page.latest,
            (SELECT content FROM event WHERE case_id = page.id AND kind = 'opened' ORDER BY event.id LIMIT 1),
            MAX(d.last_at), SUM(d.events),
            MIN(d.work_seq = 0 OR d.closed_seq > d.work_seq),
            MAX(d.handed_over_seq) > 0,
            MAX(d.handed_over_seq > 0 AND d.work_seq > d.handed_over_seq),
            MAX(d.device <> ?1)
        FROM page JOIN case_device AS d ON d.case_id = page.id
        GROUP BY page.id ORDER BY page.rank, page.latest DESC"
    )
}

impl Vault {
    /// All cases, the last changed first; talk-only conversations that were counted stand among them. For a list on a
    /// screen, [`Self::recent_cases`] reads only what is shown.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn cases(&self) -> Result<Vec<CaseSummary>, VaultError> {
        self.summaries(i64::MAX, u32::MAX, true)
    }

    /// At most `limit` cases whose opening is here, the last changed first; `before` is the [`CaseSummary::place`] of the
    /// last one shown. Counted talk-only conversations take no place. The time it takes does not grow with the number of
    /// cases, but for a step over each of those.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn recent_cases(&self, before: Option<i64>, limit: u32) -> Result<Vec<CaseSummary>, VaultError> {
        self.summaries(before.unwrap_or(i64::MAX), limit, false)
    }

    fn summaries(&self, before: i64, limit: u32, unopened: bool) -> Result<Vec<CaseSummary>, VaultError> {
        self.list()?;
        let mut statement = self.db.prepare_cached(&summary_of(RECENT))?;
        let device = self.device.to_string();
        let cases = statement.query_map(params![device, before, limit, unopened], summary)?;
        Ok(cases.collect::<Result<_, _>>()?)
    }

    /// Whether a case here, opened at this post or elsewhere, has this code ([`Opened::code`]). Erased ones are forgotten.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn code_is_taken(&self, code: &str) -> Result<bool, VaultError> {
        let sql = "SELECT EXISTS (
            SELECT 1 FROM event WHERE kind = 'opened' AND json_extract(content, '$.value.code') = ?1
        )";
        Ok(self.db.prepare_cached(sql)?.query_row([code], |row| row.get(0))?)
    }

    /// At most `limit` cases that were to be kept until `day` or a day before it, the earliest first. A day that another one
    /// took the place of does not count.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn kept_until(&self, day: Day, limit: u32) -> Result<Vec<CaseSummary>, VaultError> {
        self.list()?;
        let mut statement = self.db.prepare_cached(&summary_of(DUE))?;
        let device = self.device.to_string();
        let cases = statement.query_map(params![device, day.to_string(), limit], summary)?;
        Ok(cases.collect::<Result<_, _>>()?)
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// [`VaultError`] if the vault cannot be read.
    pub fn case_count(&self) -> Result<u64, VaultError> {
        self.list()?;
        let sql = "SELECT count(*) FROM case_file";
        Ok(self.db.query_row(sql, [], |row| rows::number(row, 0))?)
    }
}

/// A row of [`summary_of`].
pub(crate) fn summary(row: &Row<'_>) -> rusqlite::Result<CaseSummary> {
    let content =
        row.get_ref(2)?.as_str_or_null()?.and_then(|text| serde_json::from_str::<Content>(text).ok());
    let at = content.as_ref().map(|content| (content.at, content.who));
    let opened = content.and_then(|content| match content.body {
        Body::Opened(opened) => Some(opened),
        _ => None,
    });
    Ok(CaseSummary {
        case: CaseId(rows::uuid(row, 0)?),
        opened,
        opened_at: at.map(|(at, _)| at),
        opened_by: at.map(|(_, who)| who),
        last_at: Timestamp::from_millis(row.get(3)?),
        events: rows::number(row, 4)?,
        closed: row.get(5)?,
        handed_over: row.get(6)?,
        changed_since_handover: row.get(7)?,
        from_elsewhere: row.get(8)?,
        place: row.get(1)?,
    })
}

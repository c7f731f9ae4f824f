//! `sala-desk`: the receiving desk's and the guide author's command line. Arguments and exit codes only; what each
//! command does stands in `commands`, what the codes mean in `docs/formats/desk.md`.

mod commands;
mod folder;
mod input;
mod outcome;
mod say;
mod script;
mod typed;

use clap::{Args, Parser, Subcommand, ValueEnum};
use outcome::{Exit, Refusal};
use sala_texts::Lang;
use say::Say;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::ExitCode;

/// Opens and checks what posts send, makes a desk's keys, and checks guides. It never opens a connection.
#[derive(Parser)]
#[command(name = "sala-desk", version, arg_required_else_help = true)]
struct Program {
    /// The language of the messages; by default that of the system, else English.
    #[arg(long, global = true, value_enum)]
    lang: Option<LangName>,
    #[command(subcommand)]
    command: Command,
}

/// A language by its tag.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum LangName {
    En,
    Vi,
    Lo,
}

impl From<LangName> for Lang {
    fn from(name: LangName) -> Self {
        match name {
            LangName::En => Self::En,
            LangName::Vi => Self::Vi,
            LangName::Lo => Self::Lo,
        }
    }
}

#[derive(Subcommand)]
enum Command {
    /// Make an identity and its card for this desk.
    Keygen(Keygen),
    /// Verify a bundle and lay it open in a folder.
    Open(Open),
    /// Verify a bundle and write nothing.
    Verify(Verify),
    /// Verify a bundle and sign a receipt for the post that sent it.
    Receipt(Receipt),
    /// Check guides, or ask what signs amount to.
    #[command(subcommand)]
    Guide(Guide),
    /// Give an officer a new passphrase, by a recovery identity or by two pieces of the recovery sheet.
    Recover(Recover),
    /// Run a written interview into a training vault.
    Rehearse(Rehearse),
}

/// Arguments of `keygen`.
#[derive(Args)]
pub(crate) struct Keygen {
    /// What posts will call this desk, such as "Desk 3".
    #[arg(long)]
    pub(crate) name: String,
    /// The folder to write `identity` and `card` into; made if it is not there.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// A desk of an exercise: only training vaults seal to it.
    #[arg(long)]
    pub(crate) training: bool,
}

/// Arguments of `verify`.
#[derive(Args)]
pub(crate) struct Verify {
    /// The bundle.
    pub(crate) bundle: PathBuf,
    /// This desk's identity file.
    #[arg(long)]
    pub(crate) identity: PathBuf,
    /// The card of the post it has to come from. Without it the signer stays unknown (exit code 3).
    #[arg(long)]
    pub(crate) sender: Option<PathBuf>,
}

/// Arguments of `open`.
#[derive(Args)]
pub(crate) struct Open {
    #[command(flatten)]
    pub(crate) bundle: Verify,
    /// The folder to lay the bundle open in: empty, or not there yet.
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// Arguments of `receipt`.
#[derive(Args)]
pub(crate) struct Receipt {
    /// The bundle.
    pub(crate) bundle: PathBuf,
    /// This desk's identity file.
    #[arg(long)]
    pub(crate) identity: PathBuf,
    /// The card of the post it has to come from.
    #[arg(long)]
    pub(crate) sender: PathBuf,
    /// The folder to write the receipt into; made if it is not there.
    #[arg(long)]
    pub(crate) out: PathBuf,
}

#[derive(Subcommand)]
enum Guide {
    /// Check guides against the laws; a guide that breaks one does not load.
    Check {
        /// The guides' folders.
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
    /// What bare signs, or the answers of a written interview, amount to.
    Assess(Assess),
    /// Every sign with its dimension, its weights and the questions that can hear it.
    ListSigns {
        /// The guide's folder.
        dir: PathBuf,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// What changed from one version of a guide to another, in words.
    Diff {
        /// The folder of the older version.
        before: PathBuf,
        /// The folder of the newer version.
        after: PathBuf,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Print a guide's paper twin: a sheet of the same questions, for when the power is out.
    Print(Print),
    /// Write a guide as a form (XLSForm) that a ministry can edit in a spreadsheet program.
    ExportXlsform {
        /// The guide's folder.
        dir: PathBuf,
        /// The workbook to write; never over a file that is there.
        file: PathBuf,
    },
    /// Read a form (XLSForm) into a new folder as a draft of a guide, and check it.
    ImportXlsform {
        /// The workbook.
        file: PathBuf,
        /// The folder to write the draft into: empty, or not there yet.
        dir: PathBuf,
    },
}

/// Arguments of `guide print`. `--lang` is the sheet's own language.
#[derive(Args)]
pub(crate) struct Print {
    /// The guide's folder.
    pub(crate) dir: PathBuf,
    /// The person's language, if it is not that of --lang: their words stand in both.
    #[arg(long, value_enum)]
    pub(crate) with: Option<LangName>,
    /// Forms of address, by id; by default the most neutral of each language.
    #[arg(long, value_delimiter = ',', value_name = "ID")]
    pub(crate) address: Vec<String>,
    /// The PDF to write; never over a file that is there.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

/// Arguments of `guide assess`.
#[derive(Args)]
pub(crate) struct Assess {
    /// The guide's folder.
    pub(crate) dir: PathBuf,
    /// The track to assess on; it is taken as given.
    #[arg(long, value_enum, required_unless_present = "answers")]
    pub(crate) track: Option<TrackName>,
    /// A written interview (docs/formats/answers.md) instead of bare signs.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["track", "heard", "not_heard", "rest"])]
    pub(crate) answers: Option<PathBuf>,
    /// Hold the outcome against what the written interview expects; if it differs the exit code is 1.
    #[arg(long, requires = "answers")]
    pub(crate) expect: bool,
    /// Signs and reassurances heard, by id. One named on both sides counts as heard.
    #[arg(long, value_delimiter = ',', value_name = "A,B")]
    pub(crate) heard: Vec<String>,
    /// Signs and reassurances known not to be there, by id.
    #[arg(long, value_delimiter = ',', value_name = "C")]
    pub(crate) not_heard: Vec<String>,
    /// What holds of all others, signs and reassurances alike; --heard and --not-heard win over it.
    #[arg(long, value_enum, default_value = "unknown")]
    pub(crate) rest: RestName,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `--track`.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum TrackName {
    /// Shown to be 18 or over.
    Adult,
    /// Everybody else.
    Child,
}

/// `--rest`.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum RestName {
    /// Unknown.
    Unknown,
    /// Not heard.
    NotHeard,
}

/// Arguments of `recover`. What is secret is asked for, in this order: the pieces, the new passphrase twice.
#[derive(Args)]
pub(crate) struct Recover {
    /// The vault's folder, or a copy of it.
    pub(crate) vault: PathBuf,
    /// The identity file behind the post's recovery card. Without it, two pieces of the recovery sheet are asked for.
    #[arg(long)]
    pub(crate) identity: Option<PathBuf>,
    /// Who gets the new passphrase: label or id. Not needed if there is one officer only.
    #[arg(long, value_name = "LABEL")]
    pub(crate) officer: Option<String>,
    /// Give the passphrase to somebody new, under this label.
    #[arg(long, value_name = "LABEL", conflicts_with = "officer")]
    pub(crate) new_officer: Option<String>,
}

/// Arguments of `rehearse`.
#[derive(Args)]
pub(crate) struct Rehearse {
    /// The guide's folder.
    pub(crate) guide: PathBuf,
    /// The written interview (docs/formats/answers.md).
    #[arg(long)]
    pub(crate) answers: PathBuf,
    /// The folder of the training vault; made if it is not there.
    #[arg(long)]
    pub(crate) into: PathBuf,
    /// A file whose first line is the vault's passphrase.
    #[arg(long)]
    pub(crate) passphrase_file: PathBuf,
    /// Afterwards seal the case to this training card.
    #[arg(long, requires = "bundle_out")]
    pub(crate) seal_to: Option<PathBuf>,
    /// The folder to write the bundle into.
    #[arg(long, requires = "seal_to")]
    pub(crate) bundle_out: Option<PathBuf>,
    /// The service that card stands for; by default the only or first one agreed to.
    #[arg(long, requires = "seal_to", value_name = "ID")]
    pub(crate) service: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

fn main() -> ExitCode {
    let program = match Program::try_parse() {
        Ok(program) => program,
        Err(help_or_error) => return not_run(&help_or_error),
    };
    let say = Say::new(language(program.lang));
    let done = match &program.command {
        Command::Keygen(args) => commands::keygen::run(args, &say),
        Command::Open(args) => commands::open::run(args, &say),
        Command::Verify(args) => commands::verify::run(args, &say),
        Command::Receipt(args) => commands::receipt::run(args, &say),
        Command::Guide(Guide::ExportXlsform { dir, file }) => commands::guide_form::export(dir, file, &say),
        Command::Guide(Guide::ImportXlsform { file, dir }) => commands::guide_form::import(file, dir, &say),
        Command::Guide(Guide::Print(args)) => commands::guide_print::run(args, &say),
        Command::Guide(Guide::Check { dirs }) => commands::guide_check::run(dirs, &say),
        Command::Guide(Guide::Assess(args)) => commands::guide_assess::run(args, &say),
        Command::Guide(Guide::ListSigns { dir, json }) => commands::guide_signs::run(dir, *json, &say),
        Command::Guide(Guide::Diff { before, after, json }) => {
            commands::guide_diff::run(before, after, *json, &say)
        }
        Command::Recover(args) => commands::recover::run(args, &say),
        Command::Rehearse(args) => commands::rehearse::run(args, &say),
    };
    let exit = done.unwrap_or_else(|refusal: Refusal| say.refusal(&refusal));
    ExitCode::from(say.end(exit) as u8)
}

/// Help, the version, or wrong usage.
fn not_run(asked: &clap::Error) -> ExitCode {
    let done = if asked.use_stderr() { Exit::Usage } else { Exit::Done };
    let exit = match asked.print() {
        Err(error) if done == Exit::Done && error.kind() != ErrorKind::BrokenPipe => {
            Say::new(language(None)).refusal(&Refusal::new(Exit::InputOutput, "desk-error-output"))
        }
        _ => done,
    };
    ExitCode::from(exit as u8)
}

/// The language asked for, else that of the system as POSIX orders its variables, else English.
fn language(asked: Option<LangName>) -> Lang {
    match asked {
        Some(name) => name.into(),
        None => ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
            .and_then(|locale| Lang::from_tag(&locale))
            .unwrap_or(Lang::En),
    }
}

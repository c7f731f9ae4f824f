// `npm run gen`: writes what comes from Rust: the window's types (ui/src/backend/generated), and the digests of the guides
// that were proved.
import { command, must } from './run.mjs';

process.env.SALA_WRITE_WIRE = '1';
await command(() => must('cargo', ['test', '-p', 'sala-field', '--test', 'wire_files', '--test', 'proved']));

// `npm run gen`: writes the window's types from the Rust types (ui/src/backend/generated).
import { command, must } from './run.mjs';

process.env.SALA_WRITE_WIRE = '1';
await command(() => must('cargo', ['test', '-p', 'sala-field', '--test', 'wire_files']));

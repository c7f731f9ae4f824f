import { invoke } from '@tauri-apps/api/core';
import type { Carrier } from './backend';

/** The only way out of the window: the shell's own commands. */
export const tauri: Carrier = (name, request) =>
  request === undefined || request === null ? invoke(name) : invoke(name, { request });

/** `npm run messages`: says what is wrong with the messages, and fails when something is. */
import process from 'node:process';
import { lintMessages } from './messages.mjs';

const faults = lintMessages();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

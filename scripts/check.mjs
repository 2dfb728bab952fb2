// `npm run check`: format, lint, types, facts, unit tests. Goes on after a
// failure, so that one run tells everything.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RESULTS } from './results.mjs';
import { runNode, runScript, TOOLS } from './run.mjs';

const steps = [];
const step = async (name, run) => {
	console.log(`\n── ${name}`);
	steps.push({ name, ok: (await run()) === 0 });
};

await runNode([TOOLS.svelteKit, 'sync']);
await step('format', () => runNode([TOOLS.prettier, '--check', '.', '--log-level', 'warn']));
await step('lint', () => runNode([TOOLS.eslint, '.']));
await step('types', () => runNode([TOOLS.svelteCheck, '--fail-on-warnings', '--output', 'human']));
await step('facts', () => runScript('data-check.ts'));
await step('unit tests', () => runNode([TOOLS.vitest, 'run', '--project', 'unit']));

mkdirSync(dirname(RESULTS.check), { recursive: true });
writeFileSync(RESULTS.check, JSON.stringify(steps));
console.log(`\n${steps.map(({ name, ok }) => `${ok ? '✓' : '✗'} ${name}`).join('   ')}`);
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;

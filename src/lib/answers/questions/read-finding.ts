import type { Asked, FindingQuestion } from './question.ts';
import { MOST_BACKERS, MOST_NAMED } from './question.ts';
import { formatName } from './format-name.ts';
import { labelIn } from './lexicon.ts';
import { startsName, type Named } from './read-name.ts';
import { noteTwice, readNames, type Several } from './read-names.ts';
import { readSaid, type Said } from './read-said.ts';
import { expectNext, note, noteExpected, type Reading } from './reading.ts';
import type { Finding } from './words.ts';

/** Reads what follows the first word of a finding; undefined where something is wrong, with the problems noted. */
export function readFinding(reading: Reading, finding: Finding): FindingQuestion | undefined {
	const actors = readActors(reading, finding);
	const said = readSaid(reading);
	const asked: Asked = {
		filters: said.filters,
		...(said.when === undefined ? {} : { when: said.when })
	};
	const ids = actors.map(({ id }) => id);
	switch (finding) {
		case 'proxies': {
			for (const actor of actors) refuseConflict(reading, actor);
			const conflicts = said.conflicts.map(({ id }) => id);
			return { ask: finding, actors: ids, conflicts, ...asked };
		}
		case 'balance':
			return { ask: finding, actors: ids, groups: said.groups, ...asked };
		case 'drift':
			return readDrift(reading, actors, said, asked);
		case 'blocs':
			return { ask: finding, groups: said.groups, ...asked };
		case 'changes':
			return { ask: finding, actors: ids, ...asked };
		default:
			return finding satisfies never;
	}
}

/** Names that stand right after the first word. */
function readActors(reading: Reading, finding: Finding): Named[] {
	const several = actorsOf(finding);
	if (several === undefined) return [];
	if (several.least > 0 || startsName(reading, reading.tokens[reading.at]))
		return readNames(reading, several);
	expectNext(reading, { what: 'name', from: reading.end, written: '' });
	return [];
}

/** How many actors a finding is asked about; undefined where it takes none. */
function actorsOf(finding: Finding): Several | undefined {
	const expected = 'the name of an actor';
	switch (finding) {
		case 'proxies':
			return { expected, called: 'actors', least: 0, most: MOST_BACKERS };
		case 'balance':
		case 'changes':
			return { expected, called: 'actors', least: 0, most: MOST_NAMED };
		case 'drift':
			return { expected, called: 'actors', least: 1, most: 1 };
		case 'blocs':
			return undefined;
		default:
			return finding satisfies never;
	}
}

function readDrift(
	reading: Reading,
	[actor]: readonly Named[],
	said: Said,
	asked: Asked
): FindingQuestion | undefined {
	const { poles } = said;
	if (poles === undefined)
		noteExpected(reading, '“between” with two poles or more, as in “between Russia, Türkiye”,', [
			'between'
		]);
	for (const pole of poles ?? []) if (pole.id === actor?.id) noteTwice(reading, pole);
	const [first, second, ...others] = poles?.map(({ id }) => id) ?? [];
	if (actor === undefined || first === undefined || second === undefined) return undefined;
	return { ask: 'drift', actor: actor.id, poles: [first, second, ...others], ...asked };
}

/** A conflict backs nobody: proxies are looked for in it. */
function refuseConflict(reading: Reading, { id, from, to }: Named): void {
	const { lexicon } = reading;
	if (lexicon.names.byId.get(id)?.kind !== 'conflict') return;
	const name = formatName(id, lexicon);
	const message = `${labelIn(lexicon, id)} is a conflict: ask for proxies in it, as in “proxies in ${name}”.`;
	note(reading, 'out-of-place', { from, to }, message, [`in ${name}`]);
}

import { resolveName } from '../graph/names/index-names.ts';
import { quoteName } from './format-name.ts';
import { nearNames } from './near-names.ts';
import { nearestIds } from './nearest-ids.ts';
import { runOfName } from './read-name.ts';
import { readTexts } from './read-texts.ts';
import { expectNext, maySuggest, note, noteExpected, type Reading } from './reading.ts';

/** Reads ids of sources, each once. */
export function readSources(reading: Reading): readonly string[] | undefined {
	const { sources } = reading.lexicon;
	const written = new Set<string>();
	for (const token of readTexts(reading, 'the id of a source', { what: 'source' })) {
		written.add(token.text);
		if (sources?.has(token.text) === false)
			note(
				reading,
				'unknown-source',
				token,
				`There is no source “${token.text}”.`,
				nearSources(reading, token.text)
			);
	}
	return written.size === 0 ? undefined : [...written];
}

/** Reads a speaker by any of its names, or a source by its id. An id goes before a name. */
export function readViewpoint(reading: Reading): string | undefined {
	const { names, sources } = reading.lexicon;
	expectNext(reading, { what: 'source' });
	const run = runOfName(reading);
	if (run === undefined) {
		noteExpected(reading, 'the name of a speaker or the id of a source');
		return undefined;
	}
	const { text, from, to } = run;
	if (names.byId.has(text) || sources?.has(text) === true) return text;
	const [speaker, ...others] = resolveName(names, text);
	if (speaker === undefined) {
		if (sources === undefined) return text;
		const near = [...nearNames(reading, text), ...nearSources(reading, text)];
		const message = `“${text}” is neither the name of a speaker nor the id of a source.`;
		note(reading, 'unknown-name', { from, to }, message, near);
		return undefined;
	}
	if (others.length === 0) return speaker.id;
	const message = `“${text}” is a name of several entities: choose one.`;
	const ids = [speaker, ...others].map(({ id }) => quoteName(id));
	note(reading, 'ambiguous-name', { from, to }, message, ids);
	return undefined;
}

function nearSources(reading: Reading, written: string): string[] {
	const { sources = [] } = reading.lexicon;
	return maySuggest(reading) ? nearestIds(sources, written).map(quoteName) : [];
}

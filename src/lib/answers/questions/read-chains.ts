import { resolveName } from '../graph/names/index-names.ts';
import { quoteName } from './format-name.ts';
import { nearestWords } from './nearest-words.ts';
import type { ChainQuestion, Question } from './question.ts';
import { readFinding } from './read-finding.ts';
import { readSaid } from './read-said.ts';
import { readTrace } from './read-trace.ts';
import { expectNext, note, skipToWord, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { FINDINGS, type Finding } from './words.ts';

/** Reads `A -> B` or `A -> B vs C -> D` with what follows; undefined where something is wrong, with the problems noted. */
export function readChains(reading: Reading): Question | undefined {
	const meant = slipOfFinding(reading);
	if (meant !== undefined) return readFinding({ ...reading, subject: meant, at: 1 }, meant);
	expectNext(reading, { what: 'words', words: FINDINGS });
	const left = readTrace(reading, {
		expected: `the name of an entity, or one of ${FINDINGS.join(', ')},`,
		orElse: hasArrow(reading.tokens) ? [] : FINDINGS
	});
	if (left === undefined) skipToWord(reading);
	else expectNext(reading, { what: 'words', words: ['vs'] });
	if (reading.tokens[reading.at]?.what !== 'versus') {
		const walked = readWalked(reading);
		return left === undefined ? undefined : { ask: 'paths', trace: left, ...walked };
	}
	reading.at++;
	const right = readTrace(reading, { expected: 'the second chain, as in Russia -> Armenia,' });
	if (right === undefined) skipToWord(reading);
	const walked = readWalked(reading);
	if (left === undefined || right === undefined) return undefined;
	return { ask: 'compare', left, right, ...walked };
}

/** An entity that is called like a finding has to be quoted where a line begins: `Balance -> Borduria` is told so, and read as a chain. */
export function isUnquoted(reading: Reading): boolean {
	const { tokens, lexicon } = reading;
	const run = tokens.slice(
		0,
		tokens.findIndex(({ what }) => what !== 'name')
	);
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined || !isArrow(tokens[run.length])) return false;
	const name = run.map(({ text }) => text).join(' ');
	if (resolveName(lexicon.names, name).length === 0) return false;
	const message = `“${first.text}” asks for a finding where a line begins: quote “${name}” to name an entity.`;
	note(reading, 'out-of-place', { from: first.from, to: last.to }, message, [quoteName(name)]);
	return true;
}

function readWalked(reading: Reading): Omit<ChainQuestion, 'ask' | 'trace' | 'left' | 'right'> {
	const { conflicts: _c, poles: _p, groups: _g, ...walked } = readSaid(reading);
	return walked;
}

/** The finding that a mistyped first word may have meant, where the line holds no arrow and does not begin with a name. */
function slipOfFinding(reading: Reading): Finding | undefined {
	const { tokens, lexicon } = reading;
	const [first] = tokens;
	if (first?.what !== 'name' || hasArrow(tokens)) return undefined;
	const [meant, ...others] = nearestWords(first.text, FINDINGS);
	if (meant === undefined || resolveName(lexicon.names, first.text).length > 0) return undefined;
	const message = `“${first.text}” begins no question. Expected was a name and an arrow, or one of ${FINDINGS.join(', ')}.`;
	note(reading, 'bad-word', first, message, [meant, ...others]);
	return FINDINGS.find((finding) => finding === meant);
}

function hasArrow(tokens: readonly Token[]): boolean {
	return tokens.some(isArrow);
}

function isArrow(token: Token | undefined): boolean {
	return token?.what === 'arrow' || token?.what === 'kinds' || token?.what === 'open-kinds';
}

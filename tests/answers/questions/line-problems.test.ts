import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { lexiconOf } from '../../build/asking.ts';
import { hostileLexicon } from '../../build/hostile.ts';
import { world } from '../../build/world.ts';

const snapshot = world(
	{ entities: { aaland: { label: 'Åland', aliases: ['Ahvenanmaa'] } } },
	'aaland —support.arms→ borduria @2020 in river-war against syldavia',
	'ruritania —support.arms→ syldavia @2020 in river-war against borduria',
	'elbonia —support.arms→ freedonia @2020',
	'genovia —support.arms→ freedonia @2020'
);
const lexicon = { ...lexiconOf(snapshot), sources: new Set(['gazette', 'gazette-2']) };

/** Problems in short: code, what is marked, what is offered. */
function problems(line: string): string[] {
	const parsed = parseLine(line, lexicon);
	if (parsed.ok) return [];
	return parsed.problems.map(({ code, from, to, candidates }) => {
		const marked = from === to ? `at ${String(from)}` : `«${line.slice(from, to)}»`;
		return [code, marked, ...(candidates.length > 0 ? [candidates.join(' | ')] : [])].join(' ');
	});
}

function message(line: string): string {
	const parsed = parseLine(line, lexicon);
	return parsed.ok ? '' : parsed.problems.map((problem) => problem.message).join(' ');
}

describe('what cannot be read', () => {
	it.each([
		// Words that mean nothing there.
		['proxies max 3', ['out-of-place «max»']],
		['balance via Borduria hubs', ['out-of-place «via»', 'out-of-place «hubs»']],
		['changes Åland together limit 5', ['out-of-place «together»', 'out-of-place «limit»']],
		['blocs order evidence', ['out-of-place «order»']],
		['changes in River war', ['out-of-place «in»']],
		['proxies groups', ['out-of-place «groups»']],
		['balance between Åland, Borduria', ['out-of-place «between»']],
		['blocs Åland', ['expected «Åland»']],
		['balance @2020 Åland', ['expected «Åland»']],
		['proxies Åland vs Borduria', ['out-of-place «vs»']],
		['proxies Åland -> Borduria', ['out-of-place «->»']],
		// Said or named a second time.
		['Åland -> Borduria max 3 max 4', ['twice «max»']],
		['Åland -> Borduria @2020 @2021', ['twice «@2021»']],
		['Åland -> Borduria family support family role', ['twice «family»']],
		['blocs groups groups', ['twice «groups»']],
		['changes Åland, Ahvenanmaa', ['twice «Ahvenanmaa»']],
		['proxies in River war, river-war', ['twice «river-war»']],
		['drift Åland between Borduria, Åland', ['twice «Åland»']],
		['Åland -> Borduria via Elbonia, Elbonia', ['twice «Elbonia»']],
		// Too many, too few.
		['proxies Åland, Borduria, Elbonia', ['too-many «Elbonia»']],
		['drift Åland, Borduria between Elbonia, Genovia', ['too-many «Borduria»']],
		['drift Åland between Borduria', ['too-few at 28']],
		[
			'drift Åland between Borduria, Elbonia, Freedonia, Genovia, Ruritania, Syldavia grade B2',
			['too-many «Syldavia»']
		],
		['drift Åland', ['expected at 11 between']],
		['drift between Borduria, Elbonia', ['expected «between»']],
		['drift Åland between Atlantis, Borduria', ['unknown-name «Atlantis»']],
		// Entities of the wrong kind.
		['proxies River war', ['out-of-place «River war» in "River war"']],
		['proxies in Åland', ['out-of-place «Åland»']],
		// Slips of the pen.
		['prxies Åland', ['bad-word «prxies» proxies']],
		['balanec @1985', ['bad-word «balanec» balance']],
		['drift Åland betwen Borduria, Elbonia', ['bad-word «betwen» between']],
		['blocs gruops', ['bad-word «gruops» groups']],
		['Åland -> Borduria grad B2 lmit 3', ['bad-word «grad» grade', 'bad-word «lmit» limit']],
		['"Åland" -> "Borduria" maxx 3', ['bad-word «maxx» max']],
		['Åland -> Borduria order evidnce', ['expected «evidnce» evidence']],
		['blocs standing inforce', ['expected «inforce» in-force']],
		['blocs family suport', ['bad-word «suport» support']],
		['blocs source gazete', ['unknown-source «gazete» gazette | gazette-2']],
		['blocs viewpoint Bordura', ['unknown-name «Bordura» Borduria']],
		['Åland -> Borduria foo', ['unknown-name «Borduria foo» Borduria']],
		// Kinds.
		['Åland -[armz]-> Borduria', ['unknown-kind «armz» arms | armed']],
		[
			'Åland -[ diplomatc , trainnig]-> Borduria',
			[
				'unknown-kind «diplomatc» support.diplomatic | opposition.diplomatic',
				'unknown-kind «trainnig» training'
			]
		],
		['Åland -[support.armz]-> Borduria', ['unknown-kind «support.armz» support.arms']],
		['Åland -[aliance]-> Borduria', ['unknown-kind «aliance» alignment']],
		['blocs kind arms, traning', ['unknown-kind «traning» training | funding']],
		[
			'Åland -[zzzzzzzzzzz]-> Borduria',
			['unknown-kind «zzzzzzzzzzz» support | opposition | alignment | role']
		],
		// Nothing that could be a question.
		['', ['expected at 0 proxies | balance | drift | blocs | changes']],
		['Åland', ['expected at 5 -> | ->> | --']],
		[
			'Foo bar',
			[
				'unknown-name «Foo bar» proxies | balance | drift | blocs | changes',
				'expected at 7 -> | ->> | --'
			]
		],
		['"Åland', ['expected at 6 "']],
		['Åland -[arms', ['expected at 12 ]->']],
		['Åland -> Borduria @', ['expected at 19']],
		['Åland -> Borduria max', ['expected at 21 2 | 3 | 4 | 6 | 8']],
		['Åland -> Borduria max 3 vs Elbonia -> Genovia', ['out-of-place «vs»']]
	])('in “%s” is marked and mended', (line, expected) => {
		expect(problems(line)).toEqual(expected);
	});

	it('is reported whole, each problem at its place', () => {
		expect(
			problems('Åland, -[armz]-> Atlantis vs Borduria -> Utopia max 9 @20 grade Z1 max 3')
		).toEqual([
			'expected «,» -> | ->> | --',
			'unknown-kind «armz» arms | armed',
			'unknown-name «Atlantis»',
			'unknown-name «Utopia»',
			'expected «9» 2 | 3 | 4 | 6 | 8',
			'bad-date «@20»',
			'expected «Z1» A1 | B1 | C1 | D1 | E1',
			'twice «max»'
		]);
		expect(problems('proxies Atlantis, Utopia in Lemuria max 3 @2020-99 grade')).toEqual([
			'unknown-name «Atlantis»',
			'unknown-name «Utopia»',
			'unknown-name «Lemuria»',
			'out-of-place «max»',
			'bad-date «@2020-99»',
			'expected at 56 A1 | B2 | B3 | C3'
		]);
	});

	it('is told with what may stand there', () => {
		expect(message('proxies max 3')).toBe(
			'“max” belongs to chains. After proxies may stand @ with a date, or one of in, grade, standing, contested, derived, opinions, family, layer, kind, through, source, viewpoint.'
		);
		expect(message('drift Åland between Borduria')).toContain('at least 2');
		expect(message('proxies Åland, Borduria, Elbonia')).toContain('at most 2');
		expect(message('blocs Åland')).toContain('no names follow');
	});

	it('is mended by each candidate put in its place as it stands', () => {
		for (const line of [
			'proxies River war',
			'prxies Åland',
			'Åland -[diplomatc]-> Borduria',
			'Åland -> Bordurja',
			'Åland -> Borduria grad B2',
			'blocs source gazete'
		]) {
			const parsed = parseLine(line, lexicon);
			const [problem] = parsed.ok ? [] : parsed.problems;
			expect(problem?.candidates.length, line).toBeGreaterThan(0);
			for (const candidate of problem?.candidates ?? []) {
				const mended = line.slice(0, problem?.from) + candidate + line.slice(problem?.to);
				expect(parseLine(mended, lexicon).ok, mended).toBe(true);
			}
		}
	});

	it('is a line that is too long, as written or with its names written whole', () => {
		expect(problems(`blocs ${' '.repeat(1000)}`)).toEqual([`too-long «${' '.repeat(6)}»`]);
		const many = world({
			entities: Object.fromEntries(
				Array.from({ length: 40 }, (_, index) => [
					`land-${String(index)}`,
					{
						label: `The Most Serene Republic of Land ${String(index)}`,
						aliases: [`l${String(index)}`]
					}
				])
			)
		});
		const line = `changes ${Array.from({ length: 40 }, (_, index) => `l${String(index)}`).join(', ')}`;
		expect(parseLine(line, lexiconOf(many))).toMatchObject({
			ok: false,
			problems: [{ code: 'too-long', from: 0, to: line.length }]
		});
	});

	it('takes no long time and no long answer, however much of it there is', () => {
		const { lexicon: hostile } = hostileLexicon();
		for (const line of [
			`changes ${'atlantis, '.repeat(90)}`,
			`blocs ${'max '.repeat(240)}`,
			'-> '.repeat(300),
			'" '.repeat(400),
			'-[a]'.repeat(240),
			`x -[${'zz,'.repeat(300)}]-> y`
		]) {
			const parsed = parseLine(line, hostile);
			expect(parsed.ok).toBe(false);
			expect(JSON.stringify(parsed).length).toBeLessThan(20_000);
		}
	});
});

describe('any line', () => {
	const { lexicon: hostile } = hostileLexicon();
	const pieces = fc.constantFrom(
		'proxies ',
		'drift ',
		'in ',
		'between ',
		'groups ',
		'max ',
		'3 ',
		'-> ',
		'vs ',
		'-[',
		']',
		'"',
		'\\',
		', ',
		'@',
		'2020',
		'..',
		'constructor ',
		'__proto__ ',
		'עברית ',
		'🕊️ ',
		'\u202E',
		'\uD800'
	);

	it('is a question or has problems at places inside it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 }))),
				(all) => {
					const line = all.join('');
					const parsed = parseLine(line, hostile);
					for (const { from, to, message: said } of parsed.ok ? [] : parsed.problems) {
						expect(said).not.toBe('');
						expect(from).toBeGreaterThanOrEqual(0);
						expect(from).toBeLessThanOrEqual(to);
						expect(to).toBeLessThanOrEqual(line.length);
					}
				}
			),
			{ numRuns: 1000 }
		);
	});
});

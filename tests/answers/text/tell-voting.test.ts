import { describe, expect, it } from 'vitest';
import type { DriftQuestion } from '#lib/answers/questions/question.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { date } from '../../build/asking.ts';
import { found, paragraphs } from '../../build/told.ts';
import { votes } from '../../build/voting.ts';
import { world } from '../../build/world.ts';

const WORLD = world(
	{
		sources: { votes: { title: 'How they voted' } },
		voting: [],
		entities: { league: { kind: 'organisation' } }
	},
	'aaland —alignment.partnership↔ borduria @2000..',
	'aaland —alignment.partnership↔ syldavia @2000..',
	'aaland —alignment.partnership↔ ruritania @2000..',
	'tapioca —role.leads→ borduria @2000..'
);

function ask(lines: readonly string[], asked: Partial<DriftQuestion> = {}) {
	const question = { ask: 'drift', actor: 'aaland', poles: ['borduria', 'syldavia'] } as const;
	return found<'drift'>(WORLD, { ...question, ...asked }, undefined, votes(...lines));
}

/** What is told of votes, without what the numbers are. */
function told(...given: Parameters<typeof ask>): string[] {
	const paragraph = paragraphs(ask(...given)).find((each) => each.includes('UN General Assembly'));
	return (paragraph ?? '')
		.replace(/ An ideal point is an estimate.*$/, '')
		.split(/(?<=\.) (?=[A-Z])/);
}

function missing(...given: Parameters<typeof ask>): string[] {
	const { notFound, footnotes } = ask(...given);
	return notFound.map((sentence) => plainProse([sentence], footnotes));
}

const during = (from: string, to: string) =>
	({ when: { mode: 'during', from: date(from), to: date(to) } }) as const;

describe('voting in words', () => {
	it('tells whom the actor voted nearer to last, first and in between, with votes and rows', () => {
		const lines = [
			'aaland 10: 2000..2004 0 70',
			'borduria 20: 2000 0.51 71, 2001..2002 0.1 72, 2003..2004 0.05 73',
			'syldavia 30: 2000 -0.14 65, 2001..2004 0.96 66'
		];
		expect(told(lines, during('2000', '2004'))).toEqual([
			'In the UN General Assembly Aaland voted nearer to Borduria than to Syldavia in 2004: the distance between ideal points was 0.05 to Borduria (70 and 73 votes) and 0.96 to Syldavia (70 and 66 votes) [2].',
			'In 2000 it was 0.51 to Borduria (70 and 71 votes) and 0.14 to Syldavia (70 and 65 votes) [2].',
			'In the five years from 2000 to 2004 that can be compared, it voted nearer to Syldavia in 2000, and nearer to Borduria from 2001 to 2004 [2].'
		]);
		const note = ask(lines, during('2000', '2004')).footnotes.find(
			({ source }) => source === 'votes'
		);
		expect(note).toEqual({
			number: 2,
			source: 'votes',
			claims: [],
			rows: ['rows 10-2000 to 10-2004', 'rows 20-2000 to 20-2004', 'rows 30-2000 to 30-2004']
		});
	});

	it('says what the numbers are, and never calls them an alignment', () => {
		const text = paragraphs(
			ask(['aaland 10: 2000 0 70', 'borduria 20: 2000 1 70', 'syldavia 30: 2000 2 70'])
		).at(-1);
		expect(text).toContain(
			'An ideal point is an estimate from what a state voted on in a year, with a margin of its own, so that small differences say little. It tells likeness in voting, not an alignment, and is counted nowhere among the ties.'
		);
	});

	it('is told by itself: the counts for and against stay as they are', () => {
		const lines = ['aaland 10: 2000 0 70', 'borduria 20: 2000 1 70', 'syldavia 30: 2000 2 70'];
		const [withVotes, without] = [paragraphs(ask(lines)), paragraphs(ask([]))];
		expect(withVotes.filter((each) => !each.includes('UN General Assembly'))).toEqual(without);
	});

	it('says one thing of all years where it is the same in all', () => {
		expect(
			told(
				[
					'aaland 10: 2000..2002 0 70',
					'borduria 20: 2000..2002 1 70',
					'syldavia 30: 2000..2002 2 70'
				],
				during('2000', '2002')
			).at(-1)
		).toBe(
			'In the three years from 2000 to 2002 that can be compared, it voted nearer to Borduria in each [2].'
		);
	});

	it('calls equal what reads the same', () => {
		const lines = [
			'aaland 10: 2000..2001 0 70',
			'borduria 20: 2000 0.501 70, 2001 0.5 70',
			'syldavia 30: 2000 0.502 70, 2001 0.4 70'
		];
		expect(told(lines, during('2000', '2000'))).toEqual([
			'In the UN General Assembly Aaland voted as near to Borduria as to Syldavia in 2000: the distance between ideal points was 0.50 to Borduria (70 and 70 votes) and 0.50 to Syldavia (70 and 70 votes) [2].'
		]);
		expect(told(lines, during('2000', '2001')).at(-1)).toBe(
			'In the two years from 2000 to 2001 that can be compared, it voted as near to one as to the other in 2000, and nearer to Syldavia in 2001 [2].'
		);
	});

	it('counts years where they changed too often to be listed', () => {
		const values = (at: (year: number) => number) =>
			Array.from({ length: 10 }, (_, i) => `${String(2000 + i)} ${String(at(i))} 70`).join(', ');
		expect(
			told(
				[
					'aaland 10: 2000..2009 0 70',
					`borduria 20: ${values((i) => 1 + (i % 2))}`,
					`syldavia 30: ${values((i) => 2 - (i % 2))}`
				],
				during('2000', '2009')
			).at(-1)
		).toBe(
			'In the ten years from 2000 to 2009 that can be compared, it voted nearer to Borduria in five years, and nearer to Syldavia in five years [2].'
		);
	});

	it('tells the nearest of more than two', () => {
		const lines = [
			'aaland 10: 2000 0 70',
			'borduria 20: 2000 1 70',
			'syldavia 30: 2000 2 70',
			'ruritania 40: 2000 0.5 70'
		];
		expect(
			told(lines, { poles: ['borduria', 'syldavia', 'ruritania'], ...during('2000', '2000') })
		).toEqual([
			'In the UN General Assembly Aaland voted nearest to Ruritania in 2000: the distance between ideal points was 1.00 to Borduria (70 and 70 votes), 2.00 to Syldavia (70 and 70 votes) and 0.50 to Ruritania (70 and 70 votes) [2].'
		]);
	});

	it('compares nothing where the distances are known in no common year', () => {
		expect(
			told(
				['aaland 10: 1990..2000 0 70', 'borduria 20: 1990 1 70', 'syldavia 30: 2000 2 70'],
				during('1990', '2000')
			)
		).toEqual([
			'In the UN General Assembly the distance between the ideal points of Aaland and Borduria was 1.00 (70 and 70 votes) in 1990 [2].',
			'Between Aaland and Syldavia it was 2.00 (70 and 70 votes) in 2000 [2].'
		]);
	});

	it('compares nothing where the distance to one pole alone is known', () => {
		expect(
			told(
				['aaland 10: 2000..2001 0 70', 'borduria 20: 2000 1 70, 2001 0.25 75'],
				during('2000', '2001')
			)
		).toEqual([
			'In the UN General Assembly the distance between the ideal points of Aaland and Borduria was 1.00 (70 and 70 votes) in 2000 and 0.25 (70 and 75 votes) in 2001 [2].'
		]);
	});
});

describe('gaps in words', () => {
	const both = ['aaland 10: 2000..2004 0 70', 'borduria 20: 2000..2004 1 70'];

	it('say who cast too few votes', () => {
		const lines = [...both, 'syldavia 30: 2000..2003 2 70, 2004 2 7'];
		expect(told(lines, during('2000', '2004')).at(-1)).toBe(
			'No distance to Syldavia is given in 2004: Syldavia cast fewer than 40 votes (7) [2].'
		);
		// The last year in which both are known is told, not that of one.
		expect(told(lines, during('2000', '2004'))[0]).toContain('than to Syldavia in 2003');
	});

	it('say so of several years, of both, and of whoever it was in some', () => {
		const of = (syldavia: string, aaland = '2000..2004 0 70') =>
			told([`aaland 10: ${aaland}`, 'borduria 20: 2000 1 70', syldavia], during('2000', '2004')).at(
				-1
			);
		expect(of('syldavia 30: 2000 2 70, 2001..2002 2 7, 2003 2 70, 2004 2 8')).toBe(
			'No distance to Syldavia is given from 2001 to 2002 and in 2004: Syldavia cast fewer than 40 votes [2].'
		);
		expect(of('syldavia 30: 2000 2 70, 2001 2 7', '2000 0 70, 2001 0 9')).toBe(
			'No distance to Syldavia is given in 2001: Aaland and Syldavia cast fewer than 40 votes (9 and 7) [2].'
		);
		expect(
			of('syldavia 30: 2000 2 70, 2001 2 7, 2002 2 70', '2000 0 70, 2001 0 70, 2002 0 9')
		).toBe(
			'No distance to Syldavia is given from 2001 to 2002: one of the two or both cast fewer than 40 votes [2].'
		);
	});

	it('say once what is so of several poles', () => {
		const lines = [
			'aaland 10: 2000 0 70, 2001 0 9, 2002 0 70',
			'borduria 20: 2000..2002 1 70',
			'syldavia 30: 2000..2002 2 70'
		];
		expect(told(lines, during('2000', '2002')).at(-1)).toBe(
			'No distance to Borduria and Syldavia is given in 2001: Aaland cast fewer than 40 votes (9) [2].'
		);
	});

	it('say of whom there is no estimate', () => {
		expect(
			told([...both, 'syldavia 30: 2000..2001 2 70, 2003..2004 2 70'], during('2000', '2004')).at(
				-1
			)
		).toBe('No distance to Syldavia is given in 2002: the dataset has no estimate of Syldavia.');
	});

	it('say where the dataset ends, where more was asked about', () => {
		const lines = [...both, 'syldavia 30: 2000..2004 2 70'];
		expect(told(lines).at(-1)).toBe('The dataset ends with 2024.');
		expect(told(lines, during('2000', '2024')).join(' ')).not.toContain('ends with');
	});
});

describe('what is not known of votes', () => {
	it('is said where the facts hold no series, or the filters leave it out', () => {
		const none = found<'drift'>(WORLD, {
			ask: 'drift',
			actor: 'aaland',
			poles: ['borduria', 'syldavia']
		});
		expect(none.notFound).toEqual([
			[{ text: 'No distance in UN voting: these facts hold no series of it.' }]
		]);
		const lines = ['aaland 10: 2000 0 70', 'borduria 20: 2000 1 70'];
		expect(missing(lines, { filters: { layers: ['declaration'] } })).toEqual([
			'No distance in UN voting: the filters leave it out.'
		]);
		expect(told(lines, { filters: { layers: ['declaration'] } })).toEqual(['']);
	});

	it('is said where no year ends on the days asked about, or none that the dataset looks at', () => {
		const lines = ['aaland 10: 2000..2024 0 70', 'borduria 20: 2000..2024 1 70'];
		expect(missing(lines, { when: { mode: 'as-of', date: date('2020-10-15') } })).toEqual([
			'No distance in UN voting: it is given for whole years, and none of them ends on the days asked about.'
		]);
		expect(missing(lines, during('2025', '2026'))).toEqual([
			'No distance in UN voting: the dataset ends with 2024.'
		]);
		expect(missing(lines, during('2024-12-31', '2026'))[0]).toContain('to Syldavia');
	});

	it('is said of a leader and of an organisation, which are no states', () => {
		const lines = ['aaland 10: 2000 0 70', 'borduria 20: 2000 1 70'];
		expect(missing(lines, { poles: ['tapioca', 'borduria', 'league'] })).toEqual([
			'No distance in UN voting to Tapioca: Tapioca is no state, and only states vote in the General Assembly.',
			'No distance in UN voting to the League: the League is no state, and only states vote in the General Assembly.'
		]);
		expect(missing(lines, { actor: 'tapioca' })).toEqual([
			'No distance in UN voting: Tapioca is no state, and only states vote in the General Assembly.'
		]);
	});

	it('is said of states that the dataset does not know, and of votes that were always too few', () => {
		expect(missing(['aaland 10: 2000 0 70', 'borduria 20: 2000 1 12'])).toEqual([
			'No distance in UN voting to Borduria: in no year did both cast at least 40 votes.',
			'No distance in UN voting to Syldavia: the dataset has no estimate of Syldavia in these years.'
		]);
		expect(missing(['borduria 20: 2000 1 70'])).toEqual([
			'No distance in UN voting: the dataset has no estimate of Aaland in these years.'
		]);
	});

	it('keeps nobody from votes where no tie is certain', () => {
		const told = ask(['aaland 10: 2000 0 70', 'borduria 20: 2000 1 70', 'syldavia 30: 2000 2 70'], {
			filters: { kinds: ['alignment.voting-similarity'] }
		});
		expect(paragraphs(told)[0]).toContain('nothing that is certain ties Aaland');
		expect(paragraphs(told)[1]).toContain(
			'Aaland voted nearer to Borduria than to Syldavia in 2000'
		);
	});
});

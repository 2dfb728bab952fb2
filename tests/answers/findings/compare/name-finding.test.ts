import { describe, expect, it } from 'vitest';
import { nameFinding, type FindingSigns } from '#lib/answers/findings/compare/name-finding.ts';

const SIGNS: FindingSigns = {
	left: '+',
	right: '+',
	sameClient: false,
	clients: undefined,
	patrons: undefined
};

describe('the findings table, row by row', () => {
	it.each<[string, Partial<FindingSigns>, string]>([
		['1: no side has a path', { left: undefined, right: undefined }, 'incomplete'],
		['1: only one side has a path', { right: undefined }, 'one-sided-backing'],
		['2: a side is indeterminate', { left: 'indeterminate', clients: '-' }, 'mixed'],
		[
			'3: both sides oppose the same one',
			{ left: '-', right: '-', sameClient: true },
			'shared-opponent'
		],
		['3: both sides oppose', { left: '-', right: '-' }, 'opponents'],
		['4: one side opposes', { left: '-', clients: '-' }, 'patron-and-opponent'],
		['5: both stand with the same one', { sameClient: true, patrons: '-' }, 'shared-client'],
		['5: one actor stands with both', { samePatron: true, clients: '-' }, 'shared-patron'],
		['6: the clients are opposed', { clients: '-', patrons: '+' }, 'opposed-patrons'],
		['7: the clients are mixed', { clients: 'mixed', patrons: '+' }, 'mixed'],
		['8: the patrons are aligned', { patrons: '+', clients: '+' }, 'aligned-patrons'],
		['8: the patrons are opposed', { patrons: '-', clients: '+' }, 'rivals-without-contest'],
		['8: the patrons are mixed', { patrons: 'mixed', clients: '+' }, 'mixed'],
		['9: the clients are aligned', { clients: '+' }, 'aligned-clients'],
		['10: nothing ties the sides', {}, 'unconnected']
	])('row %s', (_row, signs, finding) => {
		expect(nameFinding({ ...SIGNS, ...signs })).toBe(finding);
	});
});

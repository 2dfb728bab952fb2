import type { Membership } from '../../model/relationship.ts';

/** Listings that the Factbook kept after, or without, the fact: from which snapshot on, and why they are not told. */
export const KNOWN_ERRORS: readonly {
	readonly gec: string;
	readonly abbreviation: string;
	readonly standing: Membership;
	readonly from: string;
	readonly because: string;
}[] = [
	{
		gec: 'uz',
		abbreviation: 'CSTO',
		standing: 'member',
		from: '2015-01-01',
		because: 'Uzbekistan had left the CSTO in 2012'
	},
	{
		gec: 'uk',
		abbreviation: 'EU',
		standing: 'member',
		from: '2020-02-01',
		because: 'the United Kingdom had left the European Union in January 2020'
	},
	{
		gec: 'rs',
		abbreviation: 'CE',
		standing: 'member',
		from: '2022-03-17',
		because: 'Russia had ceased to be a member of the Council of Europe in March 2022'
	},
	{
		gec: 'in',
		abbreviation: 'SCO',
		standing: 'observer',
		from: '2017-07-01',
		because: 'India was a member of the SCO from June 2017, no longer an observer'
	},
	{
		gec: 'ir',
		abbreviation: 'SCO',
		standing: 'observer',
		from: '2023-07-05',
		because: 'Iran was a member of the SCO from July 2023, no longer an observer'
	},
	{
		gec: 'bo',
		abbreviation: 'SCO',
		standing: 'associate',
		from: '2024-07-05',
		because: 'Belarus was a member of the SCO from July 2024, no longer a partner'
	}
];

/** Texts that say they list what Afghanistan belonged to before the Taliban, or belongs to in name. */
export const NOT_OF_NOW =
	/^(as of December 2021|before 15 August|member of the following|Afghanistan is a member)/;

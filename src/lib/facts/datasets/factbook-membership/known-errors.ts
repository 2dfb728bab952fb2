import type { Membership } from '../../model/relationship.ts';

/** Listings that the Factbook kept after, or without, the fact: from which snapshot on, and why they are not told. */
export const KNOWN_ERRORS: readonly {
	readonly gec: string;
	readonly abbreviation: string;
	readonly standing: Membership;
	readonly from: string;
	readonly because: string;
	/** Address of the page that bears it out. */
	readonly source: string;
}[] = [
	{
		gec: 'uz',
		abbreviation: 'CSTO',
		standing: 'member',
		from: '2015-01-01',
		because: 'Uzbekistan had suspended its membership of the CSTO in December 2012',
		source: 'http://tass.com/russia/687141'
	},
	{
		gec: 'uk',
		abbreviation: 'EU',
		standing: 'member',
		from: '2020-02-01',
		because: 'the United Kingdom had left the European Union in January 2020',
		source:
			'https://www.government.nl/topics/brexit/question-and-answer/when-will-the-united-kingdom-leave-the-european-union'
	},
	{
		gec: 'rs',
		abbreviation: 'CE',
		standing: 'member',
		from: '2022-03-17',
		because: 'Russia had ceased to be a member of the Council of Europe in March 2022',
		source: 'https://www.coe.int/en/web/documents-records-archives-information/russian-federation'
	},
	{
		gec: 'in',
		abbreviation: 'SCO',
		standing: 'observer',
		from: '2017-07-01',
		because: 'India was a member of the SCO from June 2017, no longer an observer',
		source: 'http://www.xebersaati.com/news/64401-india-and-pakistan-join-sco/'
	},
	{
		gec: 'ir',
		abbreviation: 'SCO',
		standing: 'observer',
		from: '2023-07-05',
		because: 'Iran was a member of the SCO from July 2023, no longer an observer',
		source:
			'https://www.telesurenglish.net/news/Shanghai-Cooperation-Organization-Formalizes-Irans-Membership-20230704-0009.html'
	},
	{
		gec: 'bo',
		abbreviation: 'SCO',
		standing: 'associate',
		from: '2024-07-05',
		because: 'Belarus was a member of the SCO from July 2024, no longer a partner',
		source: 'https://asiaplustj.info/en/node/338310'
	}
];

/** Texts that say they list what Afghanistan belonged to before the Taliban, or belongs to in name. */
export const NOT_OF_NOW =
	/^(as of December 2021|before 15 August|member of the following|Afghanistan is a member)/;

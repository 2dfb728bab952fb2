/** An organisation whose members are told: curated by its id, or made from its label. */
export type KeptOrganisation =
	| { readonly id: string }
	| { readonly label: string; readonly aliases: readonly string[]; readonly summary: string };

const made = (label: string, summary: string, ...aliases: string[]): KeptOrganisation => ({
	label,
	aliases,
	summary
});

/**
 * The organisations that matter for who stands with whom: alliances, security
 * organisations, and blocs with a politics of their own. By the Factbook's abbreviation.
 */
export const KEPT: ReadonlyMap<string, KeptOrganisation> = new Map([
	['ALBA', { id: 'alba' }],
	['AMU', made('Arab Maghreb Union', 'Organisation of the five states of the Maghreb.')],
	['ANZUS', { id: 'anzus' }],
	['APEC', made('Asia-Pacific Economic Cooperation', 'Forum of economies around the Pacific.')],
	['ASEAN', { id: 'asean' }],
	['AU', { id: 'african-union' }],
	['Arctic Council', { id: 'arctic-council' }],
	['BIMSTEC', made('BIMSTEC', 'Organisation of states around the Bay of Bengal.')],
	['BRICS', { id: 'brics' }],
	[
		'BSEC',
		made(
			'Organization of the Black Sea Economic Cooperation',
			'Organisation of states around the Black Sea.'
		)
	],
	['Benelux', made('Benelux', 'Union of Belgium, the Netherlands and Luxembourg.')],
	[
		'C',
		made('Commonwealth of Nations', 'Association mostly of former parts of the British Empire.')
	],
	['CAN', made('Andean Community', 'Economic community of states of the Andes.')],
	['CBSS', made('Council of the Baltic Sea States', 'Forum of states around the Baltic Sea.')],
	['CE', made('Council of Europe', 'European organisation for human rights, democracy and law.')],
	[
		'CELAC',
		made(
			'Community of Latin American and Caribbean States',
			'Forum of the states of the Americas without Canada and the United States.'
		)
	],
	[
		'CEMAC',
		made(
			'Central African Economic and Monetary Community',
			'Economic and monetary union in Central Africa.'
		)
	],
	[
		'CICA',
		made(
			'Conference on Interaction and Confidence-Building Measures in Asia',
			'Forum on security in Asia, proposed by Kazakhstan.'
		)
	],
	['CIS', { id: 'cis' }],
	[
		'COMESA',
		made(
			'Common Market for Eastern and Southern Africa',
			'Free trade area in eastern and southern Africa.'
		)
	],
	[
		'CPLP',
		made(
			'Community of Portuguese Language Countries',
			'Organisation of states where Portuguese is spoken.'
		)
	],
	['CSTO', { id: 'csto' }],
	['Caricom', made('Caribbean Community', 'Organisation of states of the Caribbean.')],
	[
		'D-8',
		made(
			'D-8 Organization for Economic Cooperation',
			'Group of larger states with Muslim majorities.'
		)
	],
	['EAC', { id: 'east-african-community' }],
	['EAEU', { id: 'eaeu' }],
	['EAS', made('East Asia Summit', 'Yearly meeting of leaders of East Asia and its partners.')],
	[
		'ECO',
		made(
			'Economic Cooperation Organization',
			'Organisation of states of Central and South-West Asia.'
		)
	],
	['ECOWAS', { id: 'ecowas' }],
	[
		'EFTA',
		made('European Free Trade Association', 'Free trade area of European states outside the EU.')
	],
	['EU', { id: 'european-union' }],
	['Entente', made('Council of the Entente', 'Organisation of states in West Africa.')],
	['G-20', made('G20', 'Group of large economies.')],
	['G-7', { id: 'g7' }],
	['GCC', { id: 'gulf-cooperation-council' }],
	['GUAM', made('GUAM', 'Organisation of Georgia, Ukraine, Azerbaijan and Moldova.')],
	[
		'ICGLR',
		made(
			'International Conference on the Great Lakes Region',
			'Organisation of states around the African Great Lakes.'
		)
	],
	['IGAD', { id: 'igad' }],
	['IORA', made('Indian Ocean Rim Association', 'Organisation of states around the Indian Ocean.')],
	['LAS', { id: 'arab-league' }],
	['MNJTF', made('Multinational Joint Task Force', 'Joint force of states around Lake Chad.')],
	['MSG', made('Melanesian Spearhead Group', 'Organisation of Melanesian states and movements.')],
	['Mercosur', { id: 'mercosur' }],
	[
		'NAM',
		made('Non-Aligned Movement', 'Movement of states that keep out of the blocs of great powers.')
	],
	['NATO', { id: 'nato' }],
	['NC', made('Nordic Council', 'Body of the parliaments of the Nordic states.')],
	[
		'OAPEC',
		made(
			'Organization of Arab Petroleum Exporting Countries',
			'Organisation of Arab states that export oil.'
		)
	],
	['OAS', { id: 'organization-of-american-states' }],
	['OECD', made('OECD', 'Organisation of mostly rich market economies.')],
	['OECS', { id: 'organisation-of-eastern-caribbean-states' }],
	[
		'OIC',
		made('Organisation of Islamic Cooperation', 'Organisation of states with Muslim populations.')
	],
	[
		'OIF',
		made(
			'Organisation internationale de la Francophonie',
			'Organisation of states where French is spoken.'
		)
	],
	['OPEC', made('OPEC', 'Organisation of states that export oil.')],
	['OSCE', { id: 'osce' }],
	['PIF', made('Pacific Islands Forum', 'Organisation of states of the Pacific.')],
	[
		'PROSUR',
		made(
			'Forum for the Progress and Integration of South America',
			'Forum of South American states, begun in 2019.'
		)
	],
	['Pacific Alliance', made('Pacific Alliance', 'Trade bloc of Chile, Colombia, Mexico and Peru.')],
	['Quad', { id: 'quad' }],
	[
		'SAARC',
		made(
			'South Asian Association for Regional Cooperation',
			'Organisation of the states of South Asia.'
		)
	],
	['SADC', { id: 'sadc' }],
	['SCO', { id: 'sco' }],
	[
		'SICA',
		made('Central American Integration System', 'Organisation of the states of Central America.')
	],
	[
		'UNASUR',
		made('Union of South American Nations', 'Union of South American states, begun in 2008.')
	],
	[
		'WAEMU',
		made('West African Economic and Monetary Union', 'Monetary union of states in West Africa.')
	]
]);

/** Other abbreviations and names that the Factbook has written for the same organisation. */
export const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([
	['EEU', 'EAEU'],
	['Commonwealth of Nations', 'C'],
	['Francophonie', 'OIF']
]);

/** Words before a title that say for how long or how firmly it is held. */
export const MODIFIERS = [
	'Acting',
	'Interim',
	'Caretaker',
	'Transitional',
	'Transition',
	'transitional',
	'GNU Interim',
	'CNSP',
	'note -'
] as const;

/** Titles of the holders themselves, and the office they are told as; '' leaves the office to the role. */
export const OFFICES: readonly (readonly [title: string, office: string])[] = (
	[
		['President', 'President'],
		['President President', 'President'],
		['president', 'President'],
		['Executive President', 'President'],
		['President of the Republic', 'President'],
		['President of the Swiss Confederation', 'President'],
		['President of the Islamic Republic of Afghanistan', 'President'],
		['President of transitional government,', 'President'],
		[
			'President of the National Council for Safeguarding of the Homeland (CNSP)',
			'President of the National Council for the Safeguard of the Homeland'
		],
		[
			'President of the National Council for the Safeguard of the Homeland (CNSP)',
			'President of the National Council for the Safeguard of the Homeland'
		],
		[
			'President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State is',
			'President of the Governorate'
		],
		[
			'President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State',
			'President of the Governorate'
		],
		['President, Presidential Council,', 'Chairman of the Presidential Council'],
		['Chairman, Presidential Council,', 'Chairman of the Presidential Council'],
		[
			'Chairperson, Presidential Leadership Council',
			'Chairman of the Presidential Leadership Council'
		],
		['Chairperson, Presidential Council', 'Chairman of the Presidential Leadership Council'],
		[
			'Presidential Leadership Council Chairperson',
			'Chairman of the Presidential Leadership Council'
		],
		['Chairman of the Presidency', 'Chairman of the Presidency'],
		['Chairperson of the Presidency', 'Chairman of the Presidency'],
		[
			'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces',
			'Chairman of the Sovereign Council'
		],
		['State Affairs Commission Chairman', 'Chairman of the State Affairs Commission'],
		['State Affairs Commission President', 'President of the State Affairs Commission'],
		["Supreme People's Assembly President", "President of the Supreme People's Assembly"],
		['Speaker of the House of Representatives', 'Speaker of the House of Representatives'],
		['Supreme Leader', 'Supreme Leader'],
		['Taliban Leader', 'Leader of the Taliban'],
		['King', 'King'],
		['King and Prime Minister', 'King'],
		['Crown Prince and Prime Minister', 'Prime Minister'],
		['Queen', 'Queen'],
		['Queen of Australia', 'Queen'],
		['King of Australia', 'King'],
		['Emperor', 'Emperor'],
		['Sultan', 'Sultan'],
		['Sultan and Prime Minister', 'Sultan'],
		['Sultan and Prime', 'Sultan'],
		['Amir', 'Amir'],
		['Prince', 'Prince'],
		['Grand Duke', 'Grand Duke'],
		['Pope', 'Pope'],
		['Co-prince', 'Co-prince'],
		['French Co-prince', 'Co-prince'],
		['French Coprince', 'Co-prince'],
		['and Spanish Co-prince', 'Episcopal Co-prince'],
		['Spanish Co-prince', 'Episcopal Co-prince'],
		['Spanish Coprince', 'Episcopal Co-prince'],
		['Prime Minister', 'Prime Minister'],
		['Prime Minister,', 'Prime Minister'],
		['Prime', 'Prime Minister'],
		['Prime minister', 'Prime Minister'],
		['prime minister', 'Prime Minister'],
		['Prime Minister and Vice President', 'Prime Minister'],
		['Prime Minister and Foreign Minister', 'Prime Minister'],
		['Prime Minister and Minister of Interior', 'Prime Minister'],
		['Prime Minister, State Administration Council (SAC) Chair,', 'Prime Minister'],
		['Prime Minister, State Administration Council Chair,', 'Prime Minister'],
		['Premier', 'Premier'],
		['Chancellor', 'Chancellor'],
		['Taoiseach (Prime Minister)', 'Taoiseach'],
		['Taoiseach', 'Taoiseach'],
		['President of the Government or Prime Minister', 'President of the Government'],
		['President of the Government or Acting Prime Minister', 'President of the Government'],
		['President of the Government (Prime Minister-equivalent)', 'President of the Government'],
		['President of the Government (prime minister-equivalent)', 'President of the Government'],
		[
			'President of the Government of Spain (prime minister-equivalent)',
			'President of the Government'
		],
		['President of Council of Ministers', 'President of the Council of Ministers'],
		['Chairman of the Council of Ministers', 'Chairman of the Council of Ministers'],
		['Chairperson of the Council of Ministers', 'Chairman of the Council of Ministers'],
		['Chairman of the Cabinet of Ministers', 'Chairman of the Cabinet of Ministers'],
		['Head of Government (or Cap de Govern)', 'Head of Government'],
		['Head of Government (Prime Minister)', 'Head of Government'],
		['Minister of State', 'Minister of State'],
		['Secretary of State for Foreign and Political Affairs', 'Secretary of State'],
		['Secretary of State', 'Secretary of State']
	] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** Ranks and forms of address, left out of names. */
export const RANKS = [
	'Sheikh',
	'Crown Prince',
	'Vice President',
	'and Vice President',
	'and Co-Vice President',
	'HRH',
	'Ms.',
	'Mr.',
	'Sr. Gen.',
	'Maj. Gen.',
	'Maj.Gen.',
	'Lt. Gen.',
	'Brig. Gen.',
	'Lt. Col.',
	'Gen.',
	'General',
	'Col.',
	'Capt.',
	'Capt',
	'Dr.',
	'Sir',
	'Dame',
	'Ratu',
	'Tan Sri',
	'Sultan',
	'Cardinal',
	'Archbishop',
	'(ret.)',
	'(Ret.)'
] as const;

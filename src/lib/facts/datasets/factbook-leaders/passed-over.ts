/** Texts that tell of others than the holder, each with why they are not told. In this order. */
export const NOT_HOLDERS: readonly (readonly [pattern: RegExp, reason: string])[] = [
	[
		/^(representa?ted by|represented\b)/i,
		'governors-general and others who represent the chief of state'
	],
	[
		/^(?:(?:and|note|-|the|a|acting|interim|first|second|third|fourth|1st|2nd|3rd|executive|co-|temporary|permanent|senior|transitional|state|formerly,?)\s*)*-?\s*(?:co-)?(?:vice|deputy|deputies)\b/i,
		'deputies and vice-presidents'
	],
	[/^CEO\b/, 'deputies and vice-presidents'],
	[/^Heir Apparent\b/, 'heirs'],
	[
		/^(?:President|Prime Minister|Prime Minister|Vice President)[- ](?:elect|designate)\b|^Prime Minister-Designate|-[Ee]lect\b/i,
		'elected or named, not yet in office'
	],
	[/^(?:vacant|caretaker cabinet)$/i, 'vacant'],
	[
		/^(?:note\b|formerly\b|Notification\b|also\b|both\b|\(|ruler of\b)/i,
		'remarks about a former holder or a spelling'
	],
	[/^(?:Acting )?Presidents Doris BURES/, 'three who stood in jointly'],
	[/^Ahmad al-NAWAF al-Sabah$/, 'deputies and vice-presidents'],
	[/\bserves as Regent\b|appointed acting prime minister$/, 'regents and others who stand in']
];

/** Holders of another state, listed by mistake: the prime minister of the Republic of the Congo under the Democratic Republic. */
export const MISPLACED: readonly { readonly gec: string; readonly name: string }[] = [
	{ gec: 'cg', name: 'Anatole Collinet MAKOSSO' }
];

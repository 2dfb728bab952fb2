/** Abbreviations that are understood and not told, each with why. A new one that is in neither list stops the import. */
const REASONS: readonly (readonly [reason: string, abbreviations: string])[] = [
	[
		'the United Nations, its councils, agencies and programmes: nearly all states belong',
		'UN|UNCTAD|UNESCO|UNHCR|UNHRC|UNIDO|UNITAR|UNWTO|UPU|WHO|WIPO|WMO|FAO|IAEA|ICAO|IFAD|ILO|IMO|ITU|ITC|UNOOSA|UNRWA|UN Security Council|UNSC|UNDP|UNFPA|UNOPS|UN Women|WFP|UNCDF|UNECA|ESCAP|UNDSS|UNEP|UNODC|UNV|UNICEF|OCHA|OHCHR|UNAIDS|UNDESA|UNFCCC|UNDRR|CD'
	],
	[
		'missions of the United Nations and the African Union: a contingent is no membership',
		'UNMISS|MONUSCO|UNOCI|UNISFA|UNMIL|UNAMID|UNIFIL|MINUSMA|MIUSMA|MINURSO|UNTSO|MINUSTAH|UNSOM|UNSOS|UNFICYP|UNMOGIP|UNDOF|ATMIS|MINUSCA|UNAMA|UNMIT|MINURCAT|UNSMIL|UNMIS|UNMHA|UNVIM'
	],
	[
		'banks and funds',
		'IBRD|IDA|IFC|IMF|MIGA|AfDB|ADB|AFESD|ABEDA|AMF|BIS|EBRD|EIB|ECB|IADB|IDB|BCIE|CABEI|CDB|BDEAC|WADB|NIB|EADB|AIIB|LAES|Paris Club|World Bank Group|WBG|ICSID|FATF|EITI'
	],
	[
		'trade, customs and currency without a politics of its own',
		'WTO|WCO|ACP|FZ|EMU|ECCU|SACU|CACM|NAFTA|USMCA|CARIFORUM|CARIBCAN|CBI|CSME|EPA|LAIA|CAEU|ACS|Sparteca|Petrocaribe|Schengen Convention|SPC|BA'
	],
	[
		'technical, scientific and treaty bodies',
		'Interpol|IHO|IMSO|ITSO|IOM|IPU|ISO|ICCt|ICCT|PCA|OPCW|OPANAL|IEA|NEA|CERN|ESA|SACEP|InOC|Union Latina|SELEC|CEI|CEPGL|LCBC|CP|AOSIS'
	],
	['associations of sports, relief, chambers and unions', 'IOC|IFRCS|ICRM|ICC|ITUC|WFTU|GCTU|FIFA'],
	[
		'groups that agree on controls or on economic questions only',
		'NSG|ZC|Australia Group|Australian Group|Wassenaar Arrangement|G-3|G-5|G-8|G-9|G-10|G-11|G-15|G-24|G-77'
	],
	['dialogues around a bloc, not the bloc; and what had been dissolved', 'EAPC|PFP|ARF|EAEC|CSN']
];

export const LEFT_OUT: ReadonlyMap<string, string> = new Map(
	REASONS.flatMap(([reason, abbreviations]) =>
		abbreviations.split('|').map((abbreviation) => [abbreviation, reason] as const)
	)
);

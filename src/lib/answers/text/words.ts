import type { Modality, Stance } from '#lib/facts/model/claim.ts';
import type { Credibility, Reliability } from '#lib/facts/model/grade.ts';
import type { Evidence, Standing } from '#lib/facts/model/relationship.ts';
import type { Basis, PathSign, Sign, Unsigned } from '../graph/answer.ts';
import type { FindingKind, QualifierKind } from '../findings/compare/comparison.ts';

/** Titles of findings. */
export const FINDING_TITLES: Readonly<Record<FindingKind, string>> = {
	incomplete: 'No chain on either side',
	'one-sided-backing': 'One-sided backing',
	mixed: 'Mixed',
	'shared-opponent': 'A shared opponent',
	opponents: 'Opponents on both sides',
	'patron-and-opponent': 'A patron and an opponent',
	'shared-client': 'A shared client',
	'shared-patron': 'A shared patron',
	'opposed-patrons': 'Opposed patrons',
	'aligned-patrons': 'Aligned patrons',
	'rivals-without-contest': 'Rivals without a contest',
	'aligned-clients': 'Aligned clients',
	unconnected: 'Unconnected'
};

/** What a finding means, in one sentence. */
export const FINDING_MEANINGS: Readonly<Record<FindingKind, string>> = {
	incomplete: 'Neither side is joined by a chain within these filters.',
	'one-sided-backing': 'Only one side is joined by a chain within these filters.',
	mixed:
		'Signs differ within a step, or nothing that carries a sign joins a side, so that no one word fits.',
	'shared-opponent': 'Both first actors stand against the same one.',
	opponents: 'Both chains are chains of opposition.',
	'patron-and-opponent': 'One chain is support or alignment, the other opposition.',
	'shared-client': 'Both first actors stand with the same one.',
	'shared-patron': 'One and the same actor stands with both.',
	'opposed-patrons': 'Each stands with one of two opponents.',
	'aligned-patrons': 'The two who stand behind the others are aligned themselves.',
	'rivals-without-contest':
		'The two who stand behind the others are opposed, but those they back are not.',
	'aligned-clients': 'The two who are backed are aligned with each other.',
	unconnected: 'Nothing found ties one side to the other.'
};

/** Qualifiers as short labels. */
export const QUALIFIER_LABELS: Readonly<Record<QualifierKind, string>> = {
	asymmetric: 'asymmetric',
	'cross-support': 'cross-support',
	mediator: 'mediator',
	'patrons-opposed': 'patrons opposed',
	'patrons-aligned': 'patrons aligned',
	'patrons-mixed': 'patrons mixed',
	belligerent: 'belligerent',
	suspended: 'suspended',
	'last-observed': 'last observed',
	contested: 'contested'
};

/** What each qualifier says. */
export const QUALIFIER_MEANINGS: Readonly<Record<QualifierKind, string>> = {
	asymmetric:
		'The two sides rest on different things: deeds in this contest, deeds in general, obligation or declaration.',
	'cross-support': 'One of the patrons also backs the other side’s client.',
	mediator: 'One of the patrons mediates between the two.',
	'patrons-opposed': 'The patrons oppose each other.',
	'patrons-aligned': 'The patrons are aligned with each other.',
	'patrons-mixed': 'Between the patrons there are ties of both signs.',
	belligerent: 'One of the patrons takes part in the fighting itself.',
	suspended: 'Something that ties a side is suspended and carries no sign.',
	'last-observed': 'A side rests on ties that the sources do not follow up to this date.',
	contested: 'A tie that carries a side is denied by somebody.'
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
	'act-in-contest': 'deeds in this contest',
	act: 'deeds in general',
	obligation: 'obligation by treaty',
	declaration: 'declaration',
	none: 'no sign counted'
};

export const SIGN_WORDS: Readonly<Record<Sign | PathSign, string>> = {
	'+': 'positive',
	'-': 'negative',
	mixed: 'mixed',
	turned: 'turned',
	'0': 'unsigned',
	indeterminate: 'indeterminate'
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
	'in-force': 'in force',
	suspended: 'suspended',
	'last-observed': 'last observed',
	ended: 'ended',
	'not-yet': 'not yet begun',
	'not-covered': 'not covered by its sources',
	uncoded: 'not coded for this date'
};

export const UNSIGNED_WORDS: Readonly<Record<Unsigned, string>> = {
	dormant: 'dormant: its parties are at armed conflict or rivals',
	'on-paper': 'dormant: owed on paper only',
	suspended: 'suspended',
	mandated: 'under an international mandate',
	'not-grave': 'an incident, not a grave dispute',
	'elsewhere-in-contest': 'given in another contest than this chain follows',
	settled: 'before the peace or ceasefire now in force',
	tenet: 'a matter of ideas, never multiplied',
	identity: 'identity',
	neutral: 'carries no sign'
};

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
	asserts: 'asserts it',
	denies: 'denies it',
	qualifies: 'qualifies it',
	retracts: 'takes it back'
};

export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
	fact: 'stated as fact',
	opinion: 'opinion',
	allegation: 'allegation',
	prediction: 'prediction',
	implied: 'implied'
};

export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
	A: 'completely reliable source',
	B: 'usually reliable source',
	C: 'fairly reliable source',
	D: 'not usually reliable source',
	E: 'unreliable source',
	F: 'reliability cannot be judged'
};

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
	1: 'confirmed by independent origins',
	2: 'probably true',
	3: 'possibly true',
	4: 'doubtful',
	5: 'improbable',
	6: 'truth cannot be judged'
};

/** How a relationship's claims stand together. */
export function wordEvidence(evidence: Evidence): string {
	switch (evidence.state) {
		case 'supported':
			return 'supported';
		case 'contested':
			return evidence.by === 'accused' ? 'denied by the accused' : 'disputed';
		case 'denied':
			return 'denied, nobody asserts it';
		default:
			return evidence satisfies never;
	}
}

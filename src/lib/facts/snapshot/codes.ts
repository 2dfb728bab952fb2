import { parseGrade, type Grade, RELIABILITIES } from '../model/grade.ts';
import type { ClaimHead } from '../model/claim.ts';
import { CLAIM_STATUSES, MODALITIES, RANKS, STANCES } from '../model/claim.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import type { Evidence } from '../model/relationship.ts';

// How the values of records stand as numbers in the columns of a snapshot.

/** Bits of `RelationshipColumns.flags`. */
export const FLAG = {
	mutual: 1,
	grave: 2,
	mandated: 4,
	opinionOnly: 8,
	elements: 16
} as const;

/** `in`, `against` or a speaker that is not there. */
export const NOBODY = -1;
/** A speaker who is no entity: the name is with the details. */
export const NAMED = -2;
/** A date that is not there, and the two ends of time. */
export const NO_DATE = -1;
export const EARLIEST = -0x80000000;
export const LATEST = 0x7fffffff;

export const SPAN_STATES = ['holds', 'declared', 'suspended'] as const;
export const PERIOD_ENDS = ['ended', 'observed', 'open'] as const;
export const EVIDENCES_BY_CODE: readonly Evidence[] = [
	{ state: 'supported' },
	{ state: 'contested', by: 'accused' },
	{ state: 'contested', by: 'independent' },
	{ state: 'denied' }
];
export const SUPPORTED = 0;
export const DENIED = 3;

export function evidenceCode(evidence: Evidence): number {
	switch (evidence.state) {
		case 'supported':
			return SUPPORTED;
		case 'contested':
			return evidence.by === 'accused' ? 1 : 2;
		case 'denied':
			return DENIED;
		default:
			return evidence satisfies never;
	}
}

/** A grade as one number: letter, then digit, both from 0. */
export function gradeCode({ reliability, credibility }: Grade): number {
	return RELIABILITIES.indexOf(reliability) * 6 + credibility - 1;
}

const GRADES = RELIABILITIES.flatMap((letter) =>
	[1, 2, 3, 4, 5, 6].map((digit) => parseGrade(`${letter}${String(digit)}`))
);

export function gradeOfCode(code: number): Grade {
	const grade = GRADES[code];
	if (grade === undefined) throw new DamagedCodeError(`${String(code)} is no grade`);
	return grade;
}

/** Stance, modality, status and rank of a claim in one number, and whether it stands: neither deprecated nor taken back. */
export function marksCode(
	{ stance, modality, status, rank }: Pick<ClaimHead, 'stance' | 'modality' | 'status' | 'rank'>,
	stands: boolean
): number {
	return (
		STANCES.indexOf(stance) |
		(MODALITIES.indexOf(modality) << 2) |
		(CLAIM_STATUSES.indexOf(status) << 5) |
		(RANKS.indexOf(rank) << 7) |
		(stands ? STANDS : 0)
	);
}

const STANDS = 1 << 9;
const ASSERTS = STANCES.indexOf('asserts');

/** Whether the claim asserts its relationship and stands. */
export function assertsAndStands(marks: number): boolean {
	return (marks & STANDS) !== 0 && (marks & 3) === ASSERTS;
}

/** Whether the claim asserts its relationship, standing or not. */
export function assertsAtAll(marks: number): boolean {
	return (marks & 3) === ASSERTS;
}

/** Whether the claim says that something is so: facts and allegations do; opinions, predictions and implications do not. */
export function statesFact(marks: number): boolean {
	const modality = (marks >> 2) & 7;
	return modality === FACT || modality === ALLEGATION;
}

const FACT = MODALITIES.indexOf('fact');
const ALLEGATION = MODALITIES.indexOf('allegation');

export function marksOfCode(
	code: number
): Pick<ClaimHead, 'stance' | 'modality' | 'status' | 'rank'> {
	return {
		stance: among(STANCES, code & 3),
		modality: among(MODALITIES, (code >> 2) & 7),
		status: among(CLAIM_STATUSES, (code >> 5) & 3),
		rank: among(RANKS, (code >> 7) & 3)
	};
}

const MARKS = ['', '~', '?', '%'] as const;

/** A partial date as one number: year, month, day and mark; it can be read back to the letter. */
export function dateCode(date: PartialDate | undefined): number {
	if (date === undefined) return NO_DATE;
	const mark = (date.approximate ? 1 : 0) | (date.uncertain ? 2 : 0);
	return (((((date.year << 4) | (date.month ?? 0)) << 5) | (date.day ?? 0)) << 2) | mark;
}

export function dateOfCode(code: number): PartialDate | undefined {
	if (code === NO_DATE) return undefined;
	const [year, month, day] = [code >>> 11, (code >>> 7) & 15, (code >>> 2) & 31];
	const text = [
		String(year).padStart(4, '0'),
		...(month === 0 ? [] : [`-${String(month).padStart(2, '0')}`]),
		...(day === 0 ? [] : [`-${String(day).padStart(2, '0')}`]),
		MARKS[code & 3] ?? ''
	].join('');
	const date = parsePartialDate(text);
	if (date === undefined) throw new DamagedCodeError(`"${text}" is no date`);
	return date;
}

/** A day, or an end of time, as a number that fits in 32 bits. */
export function dayCode(day: number): number {
	return day === -Infinity ? EARLIEST : day === Infinity ? LATEST : day;
}

export function dayOfCode(code: number): number {
	return code === EARLIEST ? -Infinity : code === LATEST ? Infinity : code;
}

/** The value at a place of a closed list. */
export function among<T>(values: readonly T[], index: number): T {
	const value = values[index];
	if (value === undefined) throw new DamagedCodeError(`${String(index)} stands for nothing`);
	return value;
}

/** A number that no snapshot of ours can hold. */
export class DamagedCodeError extends Error {
	constructor(what: string) {
		super(what);
		this.name = 'DamagedCodeError';
	}
}

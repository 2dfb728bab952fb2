import type { ClaimHead } from '../../model/claim.ts';
import { compareGrades, type Grade } from '../../model/grade.ts';
import { assertingClaims } from '../../model/standing-claims.ts';

/** Grade of the best claim that asserts the tie. */
export function gradeOf(claims: readonly [ClaimHead, ...ClaimHead[]]): Grade {
	return assertingClaims(claims)
		.map(({ grade }) => grade)
		.reduce((best, grade) => (compareGrades(grade, best) < 0 ? grade : best), WORST);
}

const WORST: Grade = { reliability: 'F', credibility: 6 };

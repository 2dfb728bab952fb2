/** A share from 0 to 1 as a percentage that never rounds to all or nothing: `91 per cent`, `under 1 per cent`, `over 99 per cent`. */
export function wordShare(share: number): string {
	const rounded = Math.round(share * 100);
	if (rounded === 0 && share > 0) return 'under 1 per cent';
	if (rounded === 100 && share < 1) return 'over 99 per cent';
	return `${String(rounded)} per cent`;
}

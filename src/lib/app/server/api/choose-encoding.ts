export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding of ours that an Accept-Encoding header admits; brotli before gzip, `q=0` refuses. */
export function chooseEncoding(accepted: string): Encoding {
	const admitted = new Set(
		accepted
			.toLowerCase()
			.split(',')
			.map((entry) => entry.split(';').map((part) => part.trim()))
			.filter((parts) => !parts.slice(1).some((part) => /^q=0(\.0*)?$/.test(part)))
			.map(([coding]) => coding)
	);
	return admitted.has('br') ? 'br' : admitted.has('gzip') ? 'gzip' : 'identity';
}

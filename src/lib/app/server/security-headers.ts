/** Headers beside the content security policy, which kit writes: what a page may not do, whoever opens it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()'
};

const POLICY = 'content-security-policy';

/** Lets pages of others hold this one in a frame; whatever else they must not do stays as it is. */
export function allowFrames(headers: Headers): void {
	headers.delete('x-frame-options');
	const policy = headers.get(POLICY);
	if (policy !== null)
		headers.set(POLICY, policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
}

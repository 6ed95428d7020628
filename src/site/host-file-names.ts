/** The files in which hosts look for what they are to say of a site. Each lies in the site's own folder. */
export const hostFileNames = ['_headers', '_redirects', 'vercel.json', 'staticwebapp.config.json'] as const;
export type HostFileName = (typeof hostFileNames)[number];

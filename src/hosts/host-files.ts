/** The file of each host, made from the one table. */
import type { HostFileName } from '../site/host-file-names.ts';
import { apacheFile } from './apache.ts';
import { azureFile } from './azure.ts';
import { caddyFile } from './caddy.ts';
import type { HostRules } from './host-rules.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/** Those that are a part of the site. */
export const hostFiles: Record<HostFileName, (rules: HostRules) => string> = {
  _headers: headersFile,
  _redirects: redirectsFile,
  'vercel.json': vercelFile,
  'staticwebapp.config.json': azureFile,
};

/** Those for servers of one's own, which lie beside the site and are never a part of it. */
export const serverFiles: Record<string, (rules: HostRules) => string> = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'apache.conf': apacheFile,
};

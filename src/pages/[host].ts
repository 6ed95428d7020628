/** What a host is to say of the site, in the form in which it reads it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../edition.ts';
import { hostFiles } from '../hosts/host-files.ts';
import { rulesForHosts } from '../layouts/rules-for-hosts.ts';
import { staticPaths } from '../site/contents.ts';
import type { HostFile } from '../site/file-rows.ts';

export const getStaticPaths = (() => staticPaths('src/pages/[host].ts', edition())) satisfies GetStaticPaths;

export const GET: APIRoute<HostFile> = ({ props: { name } }) =>
  new Response(hostFiles[name](rulesForHosts()));

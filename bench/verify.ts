// How long verifying many tokens takes against a server with a latency. With two requests at a time, half the sum of the latencies is the least.
//   npm run compile && node build/bench/verify.js [tokens] [latency in ms]
import { Secret } from '../src/core/secret.ts';
import { createHttpClient } from '../src/verify/http-client.ts';
import { serverAt } from '../src/verify/services.ts';
import { verifyFindings } from '../src/verify/verify-findings.ts';
import { openFake } from '../test/azure/fake-azure-devops.ts';
import { sampleFinding } from '../test/cli/sample-report.ts';
import { Dice, mintNew } from '../test/mint.ts';

const [count = 1000, latency = 50] = process.argv.slice(2).map(Number);
const { fake, close } = await openFake({ latency });
const dice = new Dice(78);
fake.state.addOrganization('contoso');
const ada = fake.state.addUser('ada');
const findings = Array.from({ length: count }, (_, index) => {
  const token = mintNew(dice);
  fake.state.addToken(token, ada, { revoked: index % 2 === 0 });
  return sampleFinding({ secret: new Secret(token), fingerprint: token });
});
const services = serverAt(`${fake.url}/contoso`);
const client = createHttpClient({ allows: services.allows, env: {}, userAgent: 'pat-patrol/bench' });
const started = performance.now();
const verified = await verifyFindings(findings, {
  client,
  services,
  organizations: [],
  unproven: false,
  now: Date.now(),
});
const seconds = (performance.now() - started) / 1000;
client.close();
close();
const live = verified.filter(({ verdict }) => verdict?.status === 'live').length;
console.log(
  `${count} tokens, ${latency} ms latency: ${seconds.toFixed(1)} s; ${live} live, ${fake.requests.length} requests, ${fake.mostAtOnce()} at a time`,
);

// No test may reach the service or the developer's own data, whatever the environment says.
for (const name of Object.keys(process.env)) if (name.startsWith('NEMO_')) delete process.env[name]
delete process.env.SKILL_SOURCE
process.env.NEMO_API_URL = 'http://127.0.0.1:9'

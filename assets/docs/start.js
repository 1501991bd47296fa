// Shows this service's own description. Addresses are relative, so that it works behind a path of a proxy too.
SwaggerUIBundle({
  dom_id: "#swagger-ui",
  url: new URL("openapi.json", document.baseURI).href,
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  // Else it would send the description away to be checked.
  validatorUrl: null,
  // A whole assessment takes some 800 KB: to colour it would stop the browser for long.
  syntaxHighlight: false,
});

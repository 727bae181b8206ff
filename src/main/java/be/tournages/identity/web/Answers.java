package be.tournages.identity.web;

import be.tournages.http.Problems;
import be.tournages.identity.AuditTrail;
import be.tournages.identity.CurrentPerson;
import jakarta.inject.Singleton;

/** What an answer about sessions is made with. */
@Singleton
record Answers(Problems problems, AuditTrail audit, CurrentPerson current) {}

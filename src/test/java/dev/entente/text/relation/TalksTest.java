package dev.entente.text.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constructions that say who met, visited, invited or dealt with whom, and who helped or gave way to whom. */
class TalksTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Japan and France jointly patrolled the sea.                      | France COOPERATES_WITH Japan asserted
            Japan, together with France, mapped the sea.                     | France COOPERATES_WITH Japan asserted
            Macron met Merkel. They discussed trade.                         | Angela Merkel MET_WITH Emmanuel Macron asserted; Angela Merkel MET_WITH Emmanuel Macron asserted
            Macron telephoned Merkel. They exchanged views on trade.         | Angela Merkel CONTACTED Emmanuel Macron asserted; Angela Merkel CONTACTED Emmanuel Macron asserted
            Macron and Merkel led a meeting in Singapore.                    | Angela Merkel MET_WITH Emmanuel Macron asserted
            Macron called Merkel to offer help.                              | Angela Merkel CONTACTED Emmanuel Macron asserted
            Macron met with the Prime Minister of Japan Shinzo Abe.          | Emmanuel Macron MET_WITH Shinzo Abe asserted
            Japan and France are aligned on trade.                           | France AGREED_WITH Japan asserted
            The consultation and cooperation between Japan and France grew.  | France COOPERATES_WITH Japan asserted; France MET_WITH Japan asserted
            France awaits the talks that Macron will hold with Putin. | Emmanuel Macron MET_WITH Vladimir Putin planned; Emmanuel Macron NEGOTIATES_WITH Vladimir Putin planned
            France announced $5 million in aid to support Ukraine.           | France AIDS Ukraine planned
            Macron and Abe met with Putin to discuss trade.                  | Emmanuel Macron MET_WITH Vladimir Putin asserted; Shinzo Abe MET_WITH Vladimir Putin asserted
            Macron and Merkel will continue their dialogue.                  | Angela Merkel MET_WITH Emmanuel Macron planned
            Macron had lunch with Merkel in Singapore.                       | Angela Merkel MET_WITH Emmanuel Macron asserted
            Macron joined Merkel and Putin for a dinner in Singapore.        | Angela Merkel MET_WITH Emmanuel Macron asserted; Emmanuel Macron MET_WITH Vladimir Putin asserted
            The two leaders, Macron and Putin, met in Singapore.             | Emmanuel Macron MET_WITH Vladimir Putin asserted
            The talks that Iran held with France ended.                      | France NEGOTIATES_WITH Iran asserted
            Russia and Ukraine opened negotiations in Singapore.             | Russia NEGOTIATES_WITH Ukraine asserted
            France is mediating between Russia and Ukraine.                  | France NEGOTIATES_WITH Russia asserted; France NEGOTIATES_WITH Ukraine asserted
            Merkel received a letter from Putin.                             | Angela Merkel CONTACTED Vladimir Putin asserted
            Merkel sent Putin a message.                                     | Angela Merkel CONTACTED Vladimir Putin asserted
            Putin took a call from Merkel.                                   | Angela Merkel CONTACTED Vladimir Putin asserted
            Macron and Merkel exchanged letters.                             | Angela Merkel CONTACTED Emmanuel Macron asserted
            Abe journeyed to Syria.                                          | Shinzo Abe VISITED Syria asserted
            Abe stopped in Singapore on his way home.                        | Shinzo Abe VISITED Singapore asserted
            Abe left for Singapore on Monday.                                | Shinzo Abe VISITED Singapore asserted
            France and Iran concluded a treaty.                              | France AGREED_WITH Iran asserted
            The agreement that Macron signed with Putin ended.               | Emmanuel Macron AGREED_WITH Vladimir Putin asserted
            Japan accepted Russia's proposal.                                | Japan AGREED_WITH Russia asserted
            France and Japan joined forces.                                  | France COOPERATES_WITH Japan asserted
            Japan shared intelligence with France.                           | France COOPERATES_WITH Japan asserted
            Russia sold gas to China.                                        | China TRADES_WITH Russia asserted
            French exports to Japan rose.                                    | France TRADES_WITH Japan asserted
            Japan gave Ukraine vaccines.                                     | Japan AIDS Ukraine asserted
            The United States has provided $300 million in humanitarian assistance to Ukraine. | United States AIDS Ukraine asserted
            Ukraine received helicopters from France.                        | France AIDS Ukraine asserted
            Japan gave shelter to Putin.                                     | Japan AIDS Vladimir Putin asserted
            Iran released Abe.                                               | Iran CONCEDES_TO Shinzo Abe asserted
            France gave in to Russia.                                        | France CONCEDES_TO Russia asserted
            Russia returned the ships to Ukraine.                            | Russia CONCEDES_TO Ukraine asserted
            Trump tapped Bolton as his adviser.                              | Donald Trump APPOINTED John Bolton asserted
            Japan sent a ship to the Korean War.                             | Japan PARTICIPATED_IN Korean War asserted
            """)
    void aConstructionGivesItsClaims(String sentence, String expected) {
        NamedWorld world = new NamedWorld().where("They", "Macron", "Merkel").where("its", "France");

        assertThat(world.claims(sentence))
                .containsExactlyInAnyOrder(
                        Arrays.stream(expected.split(";")).map(String::strip).toArray(String[]::new));
    }
}
